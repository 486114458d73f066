using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Parsing;

/// <summary>Points out links that would run or unpack something, or open a file of the reader’s: a report is read, never executed.</summary>
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

        context.Diagnostics.Add(
            DiagnosticCodes.ProgramLink,
            locate(offset),
            $"the link \"{Quoted(target)}\" leads to no page",
            "link to a page (https://…), a mail address (mailto:…) or a part of this report (#sec-…)");
    }

    /// <summary>The start of a target, for messages: what is unpacked may be long.</summary>
    public static string Quoted(string target) => target.Length > LongestQuote ? string.Concat(target.AsSpan(0, LongestQuote), "…") : target;

    /// <summary>Whether a target is a program, its own content, or a file of the machine on which it is followed.</summary>
    public static bool IsProgram(string target)
    {
        // Browsers pass over white space and control characters in a scheme.
        var scheme = string.Concat(target.TakeWhile(c => c != ':').Where(c => c > ' '));
        return scheme.Length < target.Length && scheme.ToUpperInvariant() is "JAVASCRIPT" or "VBSCRIPT" or "DATA" or "FILE";
    }
}
