using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Templating.Liquid;

namespace Colophon.Templating;

/// <summary>A template with mistakes in its Liquid, of which as little as possible is to be left out.</summary>
/// <param name="source">The template.</param>
/// <param name="tokens">Its outputs and tags.</param>
/// <param name="structure">Its blocks.</param>
internal sealed class BrokenTemplate(TemplateSource source, IReadOnlyList<TemplateToken> tokens, BlockStructure structure)
{
    /// <summary>What a broken output is blanked with: a digit may stand wherever a value may, in words, formulas and attributes alike.</summary>
    public const char OutputFiller = '0';

    /// <summary>The length of the shortest output, <c>{{x}}</c>.</summary>
    public const int ShortestOutput = 5;

    // With more mistakes than anyone reads, nothing is told of the rest: what each of them may hide is looked for among all tags.
    private const int MostMistakes = 500;

    private static readonly string[] Naming = ["assign", "capture", "increment", "decrement"];

    /// <summary>Whether text of the author's went with what was blanked: more than outputs and stray ends.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>The text with what is wrong blanked, every other character at its place; null where too much would hang on what is gone.</summary>
    public string? Without(DiagnosticBag mistakes)
    {
        var text = source.Text.ToCharArray();
        if (structure.Broken.Count > MostMistakes)
        {
            HasGaps = true;
            return null;
        }

        var gone = structure.Broken.ToList();
        HasGaps = gone.Exists(range => !tokens.Any(token => token.Start == range.Start && token.End == range.End));
        if (!gone.TrueForAll(MayGo))
        {
            return null;
        }

        gone.ForEach(range => Blank(text, range, ' '));

        foreach (var mistake in mistakes.ToOrdered())
        {
            if (mistake.Code == DiagnosticCodes.MissingEnd || mistake.Code == DiagnosticCodes.MisplacedTag)
            {
                continue;
            }

            if (TokenAt(mistake.Source) is not { } token)
            {
                return null;
            }

            if (gone.Exists(range => range.Contains(token.Start)))
            {
                continue;
            }

            if (RangeOf(token) is not { } wrong || !MayGo(wrong))
            {
                return null;
            }

            Blank(text, wrong, token.Kind == TokenKind.Output ? OutputFiller : ' ');
            gone.Add(wrong);
            HasGaps |= token.Kind == TokenKind.Tag;
        }

        return new string(text);
    }

    private TextRange? RangeOf(TemplateToken token) => token switch
    {
        { Kind: TokenKind.Output } or { Name: "render" } => new TextRange(token.Start, token.End),
        { Name: "for" or "if" or "unless" or "case" } => structure.BlockAt(token.Start),
        _ => null,
    };

    // What is named inside may be printed outside.
    private bool MayGo(TextRange range) => !tokens.Any(token => range.Contains(token.Start) && Naming.Contains(token.Name, StringComparer.Ordinal));

    private static void Blank(char[] text, TextRange range, char filler)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            text[i] = text[i] == '\n' ? '\n' : filler;
        }
    }

    private TemplateToken? TokenAt(SourceSpan? place)
    {
        foreach (var token in tokens)
        {
            if (place is { } at && IsUpTo(source.At(token.Start), at) && IsUpTo(at, source.At(token.End - 1)))
            {
                return token;
            }
        }

        return null;
    }

    private static bool IsUpTo(SourceSpan left, SourceSpan right) => (left.Line, left.Column).CompareTo((right.Line, right.Column)) <= 0;
}
