using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Layout.Pages;

/// <summary>Makes bookmarks of headings: each below the nearest heading before it that is of a higher level.</summary>
internal static class OutlineBuilder
{
    /// <summary>The bookmarks of a report's headings.</summary>
    public static ImmutableArray<OutlineEntry> Build(IReadOnlyList<Heading> headings)
    {
        var next = 0;
        return Below(headings, ref next, 0);
    }

    private static ImmutableArray<OutlineEntry> Below(IReadOnlyList<Heading> headings, ref int next, int level)
    {
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>();
        while (next < headings.Count && headings[next].Level > level)
        {
            var heading = headings[next++];
            entries.Add(new OutlineEntry(TitleOf(heading), heading.Id, Below(headings, ref next, heading.Level)));
        }

        return entries.DrainToImmutable();
    }

    private static string TitleOf(Heading heading) =>
        heading.Number is { } number ? number + " " + PlainText.Of(heading.Content) : PlainText.Of(heading.Content);
}
