using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Markdig.Syntax;
using SourceSpan = Colophon.Model.SourceSpan;

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
            var isNarrative = !citation.IsBracketed && !citation.Parts[0].HasMinus;
            inlines.Add(new Citation([.. citation.Parts.Select(part => ReadItem(part, readText))], isNarrative, locate(citation.Span.Start), []));
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
            var prefix = part.Prefix is null ? "" : ReadWords(part.Prefix, readText) + " ";
            inlines.Add(new Text((i > 0 ? ", " : "") + prefix));
            inlines.Add(new CrossReference(context.PrintValues(part.Key), locate(part.Offset), []) { NumberOnly = part.HasMinus });
            inlines.Add(new Text(part.Suffix is null ? "" : WithSpace(ReadWords(part.Suffix, readText))));
        }
    }

    private static string WithSpace(string suffix) => suffix.Length == 0 || suffix[0] is ',' or '.' or ':' ? suffix : " " + suffix;

    /// <summary>Reads the words around a key; another key among them, which would not be printed, is reported.</summary>
    private string ReadWords(HiddenText text, Func<HiddenText, string> readText)
    {
        foreach (var further in text.Inline?.Descendants<CitationInline>() ?? [])
        {
            context.Diagnostics.Add(
                DiagnosticCodes.UnseparatedKeys,
                locate(further.Span.Start),
                $"the key \"@{context.PrintValues(further.Parts[0].Key)}\" does not stand apart from the one before it",
                "put a semicolon between keys: [@first, p. 3; @second]");
        }

        return readText(text);
    }

    private CitationItem ReadItem(CitationPart part, Func<HiddenText, string> readText) =>
        new(
            context.PrintValues(part.Key),
            part.Prefix is null ? "" : ReadWords(part.Prefix, readText),
            part.Suffix is null ? "" : ReadWords(part.Suffix, readText).TrimStart(',', ' '),
            part.HasMinus,
            locate(part.Offset));
}
