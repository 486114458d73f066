using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Parsing;

/// <summary>Points out links that would run or unpack something: a report is read, never executed.</summary>
internal sealed class LinkCheck(ReadingContext context, Func<int, SourceSpan> locate)
{
    private const int LongestQuote = 60;

    /// <summary>Reports a link whose target is a program or its own content.</summary>
    /// <param name="target">The URI.</param>
    /// <param name="offset">Where the link starts in the text that was parsed.</param>
    public void Check(string target, int offset)
    {
        if (!IsProgram(target))
        {
            return;
        }

        var quoted = target.Length > LongestQuote ? string.Concat(target.AsSpan(0, LongestQuote), "…") : target;
        context.Diagnostics.Add(
            DiagnosticCodes.ProgramLink,
            locate(offset),
            $"the link \"{quoted}\" leads to no page",
            "link to a page (https://…), a mail address (mailto:…) or a part of this report (#sec-…)");
    }

    private static bool IsProgram(string target)
    {
        // Browsers pass over white space and control characters in a scheme.
        var scheme = string.Concat(target.TakeWhile(c => c != ':').Where(c => c > ' '));
        return scheme.Length < target.Length && scheme.ToUpperInvariant() is "JAVASCRIPT" or "VBSCRIPT" or "DATA";
    }
}
