using System.Collections.Immutable;
using System.Globalization;
using Colophon.Drifting;
using Colophon.Revisions.Redlining;

namespace Colophon.Revisions.Explaining;

/// <summary>Lines of a file that changed together, such as one constant.</summary>
/// <param name="File">The file, relative to the repository.</param>
/// <param name="Edit">The lines.</param>
internal sealed record ChangedPassage(string File, Edit Edit);

/// <summary>Tells the changes of one file apart. The parameters of an experiment are constants in its code: of these, one may have moved a value and others not.</summary>
internal static class ChangedPassages
{
    // Each costs a build.
    private const int MostPassages = 8;
    private const int LongestLine = 48;

    /// <summary>The passages of a file as factors; none where there is only one, or there are too many.</summary>
    /// <param name="file">The file, relative to the repository.</param>
    /// <param name="old">Its text as it was.</param>
    /// <param name="now">Its text as it is.</param>
    public static ImmutableArray<Factor> Of(string file, string old, string now)
    {
        var (before, after) = (Lines(old), Lines(now));
        var edits = EditScript.Between(before, after);
        return edits.Length is < 2 or > MostPassages
            ? []
            : [.. edits.Select(edit => new Factor(FactorKind.Code, NameOf(file, edit, before, after)) { Passages = [new ChangedPassage(file, edit)] })];
    }

    /// <summary>A file’s present text with some passages as they were.</summary>
    public static string Restore(string old, string now, IEnumerable<Edit> edits)
    {
        var (before, after) = (Lines(old), Lines(now));
        List<string> lines = [];
        var next = 0;
        foreach (var edit in edits.OrderBy(edit => edit.NewStart))
        {
            lines.AddRange(after.AsSpan()[next..edit.NewStart]);
            lines.AddRange(before.AsSpan().Slice(edit.OldStart, edit.OldCount));
            next = edit.NewStart + edit.NewCount;
        }

        lines.AddRange(after.AsSpan()[next..]);
        return string.Concat(lines);
    }

    private static string NameOf(string file, Edit edit, ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var (added, first) = edit.NewCount > 0 ? ("", after[edit.NewStart]) : ("without ", before[edit.OldStart]);
        return string.Create(CultureInfo.InvariantCulture, $"{file}:{edit.NewStart + 1} {added}“{TerminalText.Elide(first.Trim(), LongestLine)}”");
    }

    // With their ends, so that all passages put back give the old file.
    private static ImmutableArray<string> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines.ToImmutable();
    }
}
