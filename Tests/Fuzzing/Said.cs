using System.Globalization;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Host;

namespace Colophon.Fuzzing;

/// <summary>What was said of an input, held to what every diagnostic promises.</summary>
/// <param name="files">The files that the input was given as.</param>
internal sealed class Said(IProjectFiles files)
{
    /// <summary>Where the target sends its diagnostics.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>How the input ended.</summary>
    /// <exception cref="BrokenPromiseException">A diagnostic has no place, one outside its file, or cannot be printed; or there is neither a result nor an error.</exception>
    public FuzzOutcome Outcome(bool hasResult)
    {
        foreach (var said in Diagnostics.ToOrdered().GroupBy(diagnostic => diagnostic.Source?.File, StringComparer.Ordinal))
        {
            CheckPlaces(said.Key, said);
        }

        using var printed = new StringWriter(CultureInfo.InvariantCulture);
        new DiagnosticPrinter(printed, files, useColour: false).Print(Diagnostics.ToOrdered());
        if (!hasResult && !Diagnostics.HasErrors)
        {
            throw new BrokenPromiseException("there is neither a result nor an error");
        }

        return Diagnostics.HasErrors ? FuzzOutcome.Refused : FuzzOutcome.Result;
    }

    private void CheckPlaces(string? file, IEnumerable<Diagnostic> said)
    {
        if (file is null)
        {
            // Only a warning about a whole report, or about a page of it, has no line.
            var error = said.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
            if (error is not null)
            {
                throw new BrokenPromiseException($"{error.Code} has no place: {error.Message}");
            }

            return;
        }

        if (!files.Exists(file))
        {
            throw new BrokenPromiseException($"something is said of \"{file}\", which is no file");
        }

        var lines = LinesOf(files.Read(file));
        foreach (var diagnostic in said)
        {
            var place = diagnostic.Source!.Value;
            if (place.Line < 1 || place.Line > lines.Length || place.Column < 1 || place.Column > lines[place.Line - 1].Length + 1)
            {
                throw new BrokenPromiseException($"{diagnostic.Code} is placed at {place}, outside of its file: {diagnostic.Message}");
            }
        }
    }

    // Of several marks of the byte order, the first alone is one.
    private static string[] LinesOf(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
}
