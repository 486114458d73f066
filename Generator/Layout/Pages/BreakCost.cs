namespace Colophon.Layout.Pages;

/// <summary>How bad it is to start a page before a box. A bottom margin that is n lines too deep costs 10 n².</summary>
internal static class BreakCost
{
    /// <summary>As good a place as any.</summary>
    public const int None = 0;

    /// <summary>The text that leads up to a displayed formula should stand above it.</summary>
    public const int BeforeDisplay = 300;

    /// <summary>Between the lines of a displayed formula: as bad as a page that is twelve lines short.</summary>
    public const int WithinFormula = 1_500;

    /// <summary>The first or the last line of a displayed formula apart from the others: as bad as a page that is twenty lines short.</summary>
    public const int LoneFormulaLine = 4_000;

    /// <summary>The words that introduce a list or a code block should stand above it.</summary>
    public const int BeforeList = 60;

    /// <summary>Program text that could stand on one page.</summary>
    public const int WithinCode = 80;

    /// <summary>A callout that could stand on one page: as bad as a page that is seven lines short.</summary>
    public const int WithinCallout = 500;

    /// <summary>The first or the last item of a list apart from the others.</summary>
    public const int LoneItem = 100;

    /// <summary>A footnote that goes on on the next page.</summary>
    public const int SplitNote = 150;

    /// <summary>A last page that holds but a few lines.</summary>
    public const int ShortLastPage = 250;

    /// <summary>Only where nothing else is left: widows, orphans, headings without text.</summary>
    public const int Forbidden = 1_000_000;

    /// <summary>A page starts here in any case.</summary>
    public const int Forced = -1;
}
