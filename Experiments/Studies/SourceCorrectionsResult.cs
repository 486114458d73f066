using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Colophon.Running;
using NeuralNetworks3.Corrections;

namespace NeuralNetworks3.Studies;

/// <summary>The errata as the appendix prints them.</summary>
public sealed record SourceCorrectionsResult
{
    /// <summary>The errata by part of the source.</summary>
    public required ImmutableArray<ErratumGroupRow> Groups { get; init; }

    /// <summary>How many errata there are.</summary>
    public required int Total { get; init; }

    /// <summary>How many places are not so.</summary>
    public required int Wrong { get; init; }

    /// <summary>How many places are not shown by what is given for them.</summary>
    public required int Unjustified { get; init; }

    /// <summary>How many places are so by a faulty or missing step.</summary>
    public required int Luck { get; init; }

    /// <summary>In how many places it cannot be made out what is meant or done.</summary>
    public required int Unclear { get; init; }

    /// <summary>How many places are meant rightly and written wrongly.</summary>
    public required int Notation { get; init; }

    /// <summary>How many have a computation of their own.</summary>
    public required int Computed { get; init; }

    /// <summary>How many rest on claims of other studies.</summary>
    public required int RestingOnOthers { get; init; }

    /// <summary>How many leave nothing to compute.</summary>
    public required int Unchecked { get; init; }
}

/// <summary>The errata of one part of the source.</summary>
/// <param name="Title">The part.</param>
/// <param name="Errata">Its errata.</param>
public sealed record ErratumGroupRow(string Title, ImmutableArray<ErratumRow> Errata);

/// <summary>An erratum in words.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Mark">Its number as the mark of an item in a list of Markdown.</param>
/// <param name="Part">Where it stands in the source.</param>
/// <param name="Says">What the source says, as Markdown.</param>
/// <param name="Right">What is right, as Markdown.</param>
/// <param name="Verdict">wrong, unjustified, luck, unclear or notation.</param>
/// <param name="Check">computed, networks, elsewhere or none.</param>
/// <param name="Words">What the check found, or why there is none; empty where the template prints it from claims.</param>
/// <param name="Claim">The id of the claim that the sentence of the source is bound to; empty where there is none.</param>
/// <param name="Asserts">The verdict that the appendix asserts of it; empty where there is no claim.</param>
/// <param name="Claims">Ids of the claims of other studies that it rests on.</param>
public sealed record ErratumRow(
    int Number,
    string Mark,
    string Part,
    string Says,
    string Right,
    string Verdict,
    string Check,
    Sentence Words,
    string Claim,
    string Asserts,
    ImmutableArray<string> Claims)
{
    private static readonly Sentence _nothing = Sentence.OfWords("");

    /// <summary>The row of an erratum, before its check has run.</summary>
    internal static ErratumRow Of(Erratum erratum)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"E{erratum.Number}");
        return erratum.Check switch
        {
            ErratumCheck.Computed computed => Make(erratum, "computed", _nothing, id, Word(computed.Asserts), []),
            ErratumCheck.OnNetworks => Make(erratum, "networks", _nothing, id, Word(ClaimVerdict.False), []),
            ErratumCheck.Elsewhere elsewhere => Make(erratum, "elsewhere", _nothing, "", "", elsewhere.Claims),
            ErratumCheck.None none => Make(erratum, "none", Sentence.OfWords(none.Reason), "", "", []),
            _ => throw new UnreachableException(erratum.Check.GetType().Name),
        };
    }

    private static ErratumRow Make(Erratum erratum, string check, Sentence words, string claim, string asserts, ImmutableArray<string> claims) =>
        new(erratum.Number, string.Create(CultureInfo.InvariantCulture, $"{erratum.Number}."), erratum.Part, erratum.Says, erratum.Right, Word(erratum.Verdict), check, words, claim, asserts, claims);

    private static string Word(ErratumVerdict verdict) => verdict switch
    {
        ErratumVerdict.Wrong => "wrong",
        ErratumVerdict.Unjustified => "unjustified",
        ErratumVerdict.Luck => "luck",
        ErratumVerdict.Unclear => "unclear",
        ErratumVerdict.Notation => "notation",
        _ => throw new UnreachableException(verdict.ToString()),
    };

    private static string Word(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.True => "true",
        ClaimVerdict.False => "false",
        ClaimVerdict.Depends => "depends",
        _ => throw new UnreachableException(verdict.ToString()),
    };
}
