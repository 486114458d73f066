using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Parsing;

/// <summary>Reads what text asserts of claims. Whether there are such claims, and what became of them, is checked later.</summary>
internal sealed class ClaimReader(ReadingContext context, Func<int, SourceSpan> locate)
{
    private const string NameKey = "claim";
    private const string VerdictKey = "asserts";

    private readonly AttributeCheck _attributes = new(context, locate);

    /// <summary>Whether attributes speak of a claim.</summary>
    public static bool IsClaim(AttributeList attributes) => attributes.Find(NameKey) is not null || attributes.Find(VerdictKey) is not null;

    /// <summary>Reports claims where they cannot stand, since what is said there is repeated elsewhere.</summary>
    /// <param name="content">The text.</param>
    /// <param name="place">What the text is, with its article.</param>
    /// <param name="context">Takes the mistakes.</param>
    public static void Refuse(ImmutableArray<Inline> content, string place, ReadingContext context)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case ClaimInline claim:
                    context.Diagnostics.Add(
                        DiagnosticCodes.MisplacedClaim, claim.Binding.Source, $"a claim cannot stand in {place}", "bind a sentence of the text below to it");
                    break;
                case Emphasis emphasis:
                    Refuse(emphasis.Content, place, context);
                    break;
                case Strong strong:
                    Refuse(strong.Content, place, context);
                    break;
            }
        }
    }

    /// <summary>Reads the attributes of a span or a division.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="offset">Where the text starts that they belong to.</param>
    public ClaimBinding Read(AttributeList attributes, int offset)
    {
        _attributes.Check(attributes, "a claim", [TypedTextCollector.GivenClass], [NameKey, VerdictKey]);
        if (attributes.Id is { } id)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.MisplacedAttributes, locate(id.Offset), $"text that is bound to a claim cannot be referred to as \"{id.Text}\"", "delete the identifier");
        }

        var name = attributes.Find(NameKey);
        var claims = name is { } pair ? ReadNames(pair) : [];
        var asserts = ReadVerdict(attributes.Find(VerdictKey), claims.IsEmpty);
        return new ClaimBinding(claims, asserts, locate(offset), locate(name?.ValueOffset ?? attributes.Offset));
    }

    private ImmutableArray<string> ReadNames(AttributePair pair)
    {
        var names = context.PrintValues(pair.Value).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return names is [Claim.None] ? [] : [.. names.Distinct(StringComparer.Ordinal)];
    }

    private string ReadVerdict(AttributePair? pair, bool hasNoClaim)
    {
        const string Default = "true";
        if (pair is not { } verdict)
        {
            return Default;
        }

        var word = context.PrintValues(verdict.Value);
        if (!ClaimEntry.Verdicts.Contains(word))
        {
            context.Diagnostics.Add(
                DiagnosticCodes.BadAssertion,
                locate(verdict.ValueOffset),
                $"\"{word}\" is no verdict of a claim",
                Suggestion.DidYouMean(word, ClaimEntry.Verdicts) ?? $"write asserts= and one of {string.Join(", ", ClaimEntry.Verdicts)}");
            return Default;
        }

        if (hasNoClaim)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.AssertionWithoutClaim,
                locate(verdict.Offset),
                "the text asserts a verdict, but names no claim",
                "write claim= and the id of a claim before it, or delete it");
        }

        return word;
    }
}
