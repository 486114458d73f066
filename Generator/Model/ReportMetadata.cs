using System.Collections.Immutable;

namespace Colophon.Model;

/// <summary>The sheet on which the PDF is set.</summary>
internal enum PaperSize
{
    /// <summary>210 by 297 mm.</summary>
    A4,

    /// <summary>8.5 by 11 inches.</summary>
    Letter,
}

/// <summary>What a report says of itself, from its front matter.</summary>
internal sealed record ReportMetadata
{
    /// <summary>The title, as inline content: it may hold emphasis and formulas.</summary>
    public required ImmutableArray<Inline> Title { get; init; }

    /// <summary>The title without markup, for PDF metadata and the HTML title element.</summary>
    public required string PlainTitle { get; init; }

    /// <summary>The subtitle; empty where there is none.</summary>
    public ImmutableArray<Inline> Subtitle { get; init; } = [];

    /// <summary>Authors in the order given.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The date as the author wrote it, never the clock's; null where none is given.</summary>
    public string? Date { get; init; }

    /// <summary>Keywords for the metadata of both outputs.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>BCP 47 language tag; "en" unless the front matter says otherwise.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The engine's own words in that language; English where it has none.</summary>
    public LabelWords Labels => LabelWords.Find(Language) ?? LabelWords.English;

    /// <summary>The sheet; A4 unless the front matter says otherwise.</summary>
    public PaperSize Paper { get; init; } = PaperSize.A4;

    /// <summary>Whether a table of contents is set; true unless the front matter says otherwise.</summary>
    public bool TableOfContents { get; init; } = true;

    /// <summary>How many heading levels the contents list; 3 unless the front matter says otherwise.</summary>
    public int TableOfContentsDepth { get; init; } = 3;

    /// <summary>Whether headings carry numbers; true unless the front matter says otherwise.</summary>
    public bool NumberSections { get; init; } = true;
}
