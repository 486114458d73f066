using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;

namespace Colophon.Parsing;

/// <summary>Reads references to figures, tables, equations and sections, and citations of works, which share their syntax.</summary>
internal sealed class CitationReader(ReadingContext context, Func<int, SourceSpan> locate)
{
    private static readonly ImmutableArray<string> Prefixes = ["fig-", "tbl-", "eq-", "sec-"];

    /// <summary>Whether a key names a part of the report and not a work.</summary>
    public static bool IsCrossReference(string key) => Prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Reads the keys of one place.</summary>
    /// <param name="citation">The keys.</param>
    /// <param name="inlines">Gets what was read.</param>
    /// <param name="readText">Reads the words around a key.</param>
    public void Read(CitationInline citation, InlineSequence inlines, Func<HiddenText, string> readText)
    {
        var references = citation.Parts.Count(part => IsCrossReference(part.Key));
        if (references == 0)
        {
            inlines.Add(new Citation([.. citation.Parts.Select(part => ReadItem(part, readText))], !citation.IsBracketed && !citation.Parts[0].HasMinus, locate(citation.Span.Start), []));
            return;
        }

        if (references < citation.Parts.Length)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.MixedCitation,
                locate(citation.Span.Start),
                "one pair of brackets holds both a cited work and a reference within the report",
                "give each a pair of brackets of its own");
        }

        ReadReferences(citation, inlines, readText);
    }

    private void ReadReferences(CitationInline citation, InlineSequence inlines, Func<HiddenText, string> readText)
    {
        for (var i = 0; i < citation.Parts.Length; i++)
        {
            var part = citation.Parts[i];
            var prefix = part.Prefix is null ? "" : readText(part.Prefix) + " ";
            inlines.Add(new Text((i > 0 ? ", " : "") + prefix));
            inlines.Add(new CrossReference(context.PrintValues(part.Key), locate(part.Offset), []) { NumberOnly = part.HasMinus });
            inlines.Add(new Text(part.Suffix is null ? "" : WithSpace(readText(part.Suffix))));
        }
    }

    private static string WithSpace(string suffix) => suffix.Length == 0 || suffix[0] is ',' or '.' or ':' ? suffix : " " + suffix;

    private CitationItem ReadItem(CitationPart part, Func<HiddenText, string> readText) =>
        new(
            context.PrintValues(part.Key),
            part.Prefix is null ? "" : readText(part.Prefix),
            part.Suffix is null ? "" : readText(part.Suffix).TrimStart(',', ' '),
            part.HasMinus,
            locate(part.Offset));
}
