using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Colophon.Host;
using Colophon.Model;

namespace Colophon.Diagnostics;

/// <summary>Prints diagnostics for people, with the line that each is about.</summary>
/// <remarks>
/// <para>The form is part of what the engine promises, since editors and scripts read it:</para>
/// <code>
/// Templates/energy.md:41:9: error RPT021: no figure is labelled "fig-yeild"
///    41 | See @fig-yeild for the yield of each method.
///       |     ^
///   hint: did you mean "fig-yield"?
/// </code>
/// </remarks>
/// <param name="output">Where they are printed.</param>
/// <param name="files">The files that they are about.</param>
/// <param name="useColour">Whether to print ANSI colours, which only a terminal shows.</param>
internal sealed class DiagnosticPrinter(TextWriter output, IProjectFiles files, bool useColour)
{
    private const int WidestLine = 100;

    // Whoever has to mend more of one kind knows by then what it is about; a screenful of it would hide the others.
    private const int MostOfOneCode = 20;

    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>Prints diagnostics in the order given, of each code the first twenty, and how many there are.</summary>
    public void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        var counts = new Dictionary<DiagnosticCode, int>();
        foreach (var diagnostic in diagnostics)
        {
            var count = counts[diagnostic.Code] = counts.GetValueOrDefault(diagnostic.Code) + 1;
            if (count <= MostOfOneCode)
            {
                Print(diagnostic);
            }
        }

        foreach (var (code, count) in counts.Where(entry => entry.Value > MostOfOneCode).OrderBy(entry => entry.Key.Id, StringComparer.Ordinal))
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"and {count - MostOfOneCode:N0} more of {code}\n"));
        }

        if (!diagnostics.IsEmpty)
        {
            output.Write(Summary(diagnostics) + "\n");
        }
    }

    /// <summary>How many there are, such as <c>2 errors, 1 warning</c>; empty for none.</summary>
    public static string Summary(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        string[] counts = [Count(errors, "error"), Count(diagnostics.Length - errors, "warning")];
        return string.Join(", ", counts.Where(count => count.Length > 0));
    }

    private void Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Source is { } source ? $"{source}: " : "";
        var (severity, colour) = diagnostic.Severity switch
        {
            Severity.Error => ("error", "1;31"),
            Severity.Warning => ("warning", "1;33"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        output.Write($"{Painted(place, "1")}{Painted($"{severity} {diagnostic.Code}", colour)}: {Clean(diagnostic.Message)}\n");
        if (diagnostic.Source is { } at && LineAt(at) is { } line)
        {
            PrintLine(at, line);
        }

        foreach (var hint in diagnostic.Hints)
        {
            output.Write($"  {Painted("hint", "1;36")}: {Clean(hint)}\n");
        }
    }

    private void PrintLine(SourceSpan at, string line)
    {
        var (shown, column) = Clip(line, at.Column - 1);
        var number = at.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        output.Write($"{Painted($"{number} |", "2")} {Clean(shown)}\n");

        // Tabs are kept, so that the caret stands below its character however wide they are shown.
        var indent = new StringBuilder();
        for (var i = 0; i < column; i++)
        {
            indent.Append(i < shown.Length && shown[i] == '\t' ? '\t' : char.IsLowSurrogate(i < shown.Length ? shown[i] : ' ') ? "" : ' ');
        }

        output.Write($"{Painted("      |", "2")} {indent}{Painted("^", "1;32")}\n");
    }

    /// <summary>A window of a long line around a column, and the column within it.</summary>
    private static (string Shown, int Column) Clip(string line, int column)
    {
        column = Math.Clamp(column, 0, line.Length);
        if (line.Length <= WidestLine)
        {
            return (line, column);
        }

        var start = Math.Clamp(column - (WidestLine / 2), 0, line.Length - WidestLine);
        var end = start + WidestLine;
        var (before, after) = (start > 0 ? "…" : "", end < line.Length ? "…" : "");
        return (before + line[start..end] + after, column - start + before.Length);
    }

    /// <summary>The line itself; null where the file or the line does not exist any more, or is empty.</summary>
    private string? LineAt(SourceSpan at)
    {
        if (!_lines.TryGetValue(at.File, out var lines))
        {
            lines = files.Exists(at.File) ? Split(files.Read(at.File)) : [];
            _lines.Add(at.File, lines);
        }

        return at.Line >= 1 && at.Line <= lines.Length && lines[at.Line - 1].Length > 0 ? lines[at.Line - 1] : null;
    }

    private static string[] Split(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private string Painted(string text, string colour) => useColour && text.Length > 0 ? $"\e[{colour}m{text}\e[0m" : text;

    // The author's words are quoted as they are, but a terminal must not obey them.
    private static string Clean(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0
            ? text
            : string.Concat(text.Select(c => char.IsControl(c) && c != '\t' ? '\uFFFD' : c));

    private static string Count(int count, string noun) => count switch
    {
        0 => "",
        1 => $"1 {noun}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}s"),
    };
}
