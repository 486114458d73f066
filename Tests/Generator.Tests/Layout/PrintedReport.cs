using System.Text;
using Colophon.Layout;

namespace Colophon.Tests.Layout;

/// <summary>A report on pages, read back line by line.</summary>
internal sealed class PrintedReport(PagedDocument document)
{
    public PagedDocument Document => document;

    public IReadOnlyList<PrintedPage> Pages { get; } = [.. document.Pages.Select(page => new PrintedPage(page))];

    /// <summary>The only page on which some words stand as a line of their own or within one, from 1.</summary>
    public int PageOf(string words)
    {
        var pages = Enumerable.Range(1, Pages.Count).Where(page => Pages[page - 1].Lines.Any(line => line.Says(words))).ToList();
        return Assert.Single(pages);
    }

    /// <summary>The only line that says some words.</summary>
    public PrintedLine LineOf(string words) => Assert.Single(Pages.SelectMany(page => page.Lines), line => line.Says(words));

    /// <summary>All elements of a role, in reading order.</summary>
    public IReadOnlyList<StructureElement> Elements(StructureRole role) => [.. Descendants(document.Structure).Where(element => element.Role == role)];

    public static IEnumerable<StructureElement> Descendants(StructureElement element) =>
        element.Children.SelectMany(child => Descendants(child).Prepend(child));

    /// <summary>Everything about the pages as text: two reports with the same dump look the same.</summary>
    public string Dump()
    {
        var dump = new StringBuilder();
        foreach (var (page, items) in document.Pages.Select((page, i) => (i, page.Items)))
        {
            foreach (var item in items)
            {
                dump.Append(System.Globalization.CultureInfo.InvariantCulture, $"{page} {item.Structure?.Role} {item}");
                dump.AppendJoin('|', item is TextRun run ? run.Glyphs : []).Append('\n');
            }
        }

        return dump.ToString();
    }
}

/// <summary>A page, read back; running head and foot are apart from the text.</summary>
internal sealed class PrintedPage
{
    public PrintedPage(Page page)
    {
        Items = page.Items;
        var lines = new List<PrintedLine>();
        foreach (var run in page.Items.OfType<TextRun>())
        {
            var text = string.Concat(run.Glyphs.Select(glyph => glyph.Text));
            var isArtifact = run.Structure is null;
            if (lines.Count > 0 && Math.Abs(lines[^1].Baseline - run.Baseline) < 0.01 && lines[^1].IsArtifact == isArtifact)
            {
                lines[^1] = lines[^1] with { Text = lines[^1].Text + (run.X - lines[^1].Right > 1.5 && !lines[^1].Text.EndsWith(' ') ? " " : "") + text, Right = EndOf(run) };
            }
            else
            {
                lines.Add(new PrintedLine(text, run.X, EndOf(run), run.Baseline, run.Size, isArtifact));
            }
        }

        // The space that a line ends at is written, but not seen; a line of nothing else is none.
        lines = lines.ConvertAll(line => line with { Text = line.Text.TrimEnd(' ') }).FindAll(line => line.Text.Length > 0);
        Lines = lines.FindAll(line => !line.IsArtifact);
        Artifacts = lines.FindAll(line => line.IsArtifact);
    }

    public IReadOnlyList<PageItem> Items { get; }

    public IReadOnlyList<PrintedLine> Lines { get; }

    public IReadOnlyList<PrintedLine> Artifacts { get; }

    public string Text => string.Join('\n', Lines.Select(line => line.Text));

    private static double EndOf(TextRun run)
    {
        var end = run.X;
        var pen = run.X;
        foreach (var glyph in run.Glyphs)
        {
            pen += glyph.Advance;
            end = glyph.Text == " " ? end : pen;
        }

        return end;
    }
}

/// <summary>A line of a page.</summary>
internal sealed record PrintedLine(string Text, double X, double Right, double Baseline, double Size, bool IsArtifact)
{
    /// <summary>Whether the words stand in the line as whole words.</summary>
    public bool Says(string words) => (" " + Text.Trim() + " ").Contains(" " + words + " ", StringComparison.Ordinal);
}
