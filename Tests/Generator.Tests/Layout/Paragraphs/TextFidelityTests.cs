using System.Collections.Immutable;
using System.Text;
using Colophon.Layout.Paragraphs;
using Colophon.Model;
using static Colophon.Tests.Layout.Paragraphs.SetText;

namespace Colophon.Tests.Layout.Paragraphs;

public class TextFidelityTests
{
    private static readonly string[] Words =
        ["affine", "office", "of", "a", "hyphenation", "lime-tree", "1914–1918", "“Quoted,”", "naïve", "e\u0301tude", "x→y", "α", "13.2\u202F%", "No\u00A05", "this—that", "(Rosenblatt", "1958)", "https://example.org/a/b?c=d"];

    [Fact]
    public void Copied_lines_give_back_the_text_of_the_inlines()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var content = RandomInlines(random, 0);
            var expected = Normalized(content);
            var style = new ParagraphStyle { Alignment = (TextAlignment)random.Next(4), IsItalic = random.Next(4) == 0 };

            var lines = English.LayOut(content, style, random.Next(30, 300), null);

            Assert.Equal(expected, Joined(lines));
        }
    }

    /// <summary>Lines joined as a program would: only the hyphen of a broken word goes.</summary>
    private static string Joined(ImmutableArray<LineBox> lines) =>
        string.Concat(lines.Select(line => line.Written() is [.. var word, '\u00AD'] ? word : line.Written())).TrimEnd(' ');

    private static string Normalized(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            Write(inline, text);
        }

        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Write(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case Text plain:
                text.Append(plain.Value);
                break;
            case SoftBreak or HardBreak:
                text.Append(' ');
                break;
            case CodeSpan code:
                text.Append(code.Value);
                break;
            case BoundValueInline bound:
                text.Append(bound.Value.Text);
                break;
            case Footnote note:
                text.Append(note.Number);
                break;
            default:
                foreach (var child in Children(inline))
                {
                    Write(child, text);
                }

                break;
        }
    }

    private static ImmutableArray<Inline> Children(Inline inline) => inline switch
    {
        Emphasis emphasis => emphasis.Content,
        Strong strong => strong.Content,
        Link link => link.Content,
        _ => throw new ArgumentOutOfRangeException(nameof(inline)),
    };

    private static ImmutableArray<Inline> RandomInlines(Random random, int depth) =>
        [.. Enumerable.Range(0, random.Next(1, depth == 0 ? 25 : 4)).Select(_ => RandomInline(random, depth))];

    private static Inline RandomInline(Random random, int depth) => random.Next(depth < 3 ? 14 : 8) switch
    {
        < 5 => new Text(string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Words[random.Next(Words.Length)])) + (random.Next(2) == 0 ? " " : "")),
        5 => new SoftBreak(),
        6 => new CodeSpan(random.Next(2) == 0 ? "Colophon.Layout x" : "fi"),
        7 => random.Next(3) == 0 ? new HardBreak() : new BoundValueInline(new BoundValue("a.b", "1", "1,234.5", "")),
        8 => new Footnote(random.Next(1, 20), []),
        9 or 10 => new Emphasis(RandomInlines(random, depth + 1)),
        11 or 12 => new Strong(RandomInlines(random, depth + 1)),
        _ => new Link(RandomInlines(random, depth + 1), "#x", null),
    };
}
