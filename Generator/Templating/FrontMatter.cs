using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Templating;

/// <summary>The YAML between two lines of three hyphens at the head of a report, checked and typed.</summary>
internal sealed record FrontMatter
{
    /// <summary>Title, as Markdown inline text.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title was written.</summary>
    public required SourceSpan TitleSource { get; init; }

    /// <summary>Subtitle, as Markdown inline text; null where none is given.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Authors in the order given.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The date as written; null where none is given.</summary>
    public string? Date { get; init; }

    /// <summary>Keywords.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>BCP 47 language tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The sheet of the PDF.</summary>
    public PaperSize Paper { get; init; } = PaperSize.A4;

    /// <summary>Whether a table of contents is set.</summary>
    public bool TableOfContents { get; init; } = true;

    /// <summary>How many heading levels the contents list, 1 to 6.</summary>
    public int TableOfContentsDepth { get; init; } = 3;

    /// <summary>Whether headings carry numbers.</summary>
    public bool NumberSections { get; init; } = true;

    /// <summary>Whether the report ends with a page that says what made it.</summary>
    public bool HasColophon { get; init; } = true;

    /// <summary>The command that makes the report from a checkout, for the colophon; null where the engine is to find it.</summary>
    public string? Rebuild { get; init; }

    /// <summary>The seed from which every random stream of the report is derived.</summary>
    public long Seed { get; init; }

    /// <summary>BibTeX files, relative to the project's root, each with the place that names it.</summary>
    public ImmutableArray<(string Path, SourceSpan Source)> Bibliographies { get; init; } = [];

    /// <summary>LaTeX macros: name with its backslash, and its definition, where <c>#1</c> to <c>#9</c> stand for arguments.</summary>
    public ImmutableSortedDictionary<string, MathMacro> Macros { get; init; } =
        ImmutableSortedDictionary.Create<string, MathMacro>(StringComparer.Ordinal);

    /// <summary>What stands in for front matter that could not be read, so that the mistakes after it are found as well.</summary>
    public static FrontMatter Unreadable(string file) => new() { Title = "", TitleSource = new SourceSpan(file, 1, 1) };
}

/// <summary>A LaTeX macro of the author's.</summary>
/// <param name="Definition">What it stands for.</param>
/// <param name="Arguments">How many arguments it takes, 0 to 9: the highest <c>#n</c> in the definition.</param>
/// <param name="Source">Where it was defined.</param>
internal sealed record MathMacro(string Definition, int Arguments, SourceSpan Source);
