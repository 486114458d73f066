using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Resolving;

/// <summary>What an anchor stands on.</summary>
internal enum AnchorKind
{
    /// <summary>A heading.</summary>
    Section,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A displayed formula, or one line of it.</summary>
    Equation,

    /// <summary>An entry of the claims ledger.</summary>
    Claim,
}

/// <summary>A place that references lead to.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">What it stands on.</param>
/// <param name="Number">What references print; null for a heading without number.</param>
/// <param name="Source">Where it was written.</param>
internal sealed record Anchor(string Id, AnchorKind Kind, string? Number, SourceSpan Source);

/// <summary>The anchors of a report. Reports a name that is given twice, and one whose prefix belongs to something else.</summary>
internal sealed class AnchorTable(DiagnosticBag diagnostics)
{
    private static readonly (string Prefix, AnchorKind Kind)[] Prefixes =
    [
        ("fig-", AnchorKind.Figure), ("tbl-", AnchorKind.Table), ("eq-", AnchorKind.Equation), ("sec-", AnchorKind.Section),
    ];

    private readonly SortedDictionary<string, Anchor> _anchors = new(StringComparer.Ordinal);

    /// <summary>Adds an anchor; of two with one name the first stays.</summary>
    public void Add(Anchor anchor)
    {
        CheckPrefix(anchor);
        if (!_anchors.TryAdd(anchor.Id, anchor))
        {
            var first = _anchors[anchor.Id];
            diagnostics.Add(
                DiagnosticCodes.RepeatedLabel,
                anchor.Source,
                $"the label \"{anchor.Id}\" is given twice",
                $"it stands on {Describe(first.Kind)} at {first.Source} too: give one of them another label");
        }
    }

    /// <summary>Finds an anchor.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out Anchor? anchor) => _anchors.TryGetValue(id, out anchor);

    /// <summary>What to do about a name that leads nowhere.</summary>
    public string HintFor(string id)
    {
        var kind = KindOf(id);
        var candidates = kind is null ? _anchors.Keys : _anchors.Keys.Where(other => KindOf(other) == kind);
        return Suggestion.Nearest(id, candidates) is [var nearest, ..]
            ? $"did you mean \"{nearest}\", defined at {_anchors[nearest].Source}?"
            : $"label {Describe(kind ?? AnchorKind.Section)} with {{#{id}}}";
    }

    /// <summary>What a label's first letters say that it stands on; null where they say nothing.</summary>
    public static AnchorKind? KindOf(string id)
    {
        foreach (var (prefix, kind) in Prefixes)
        {
            if (id.StartsWith(prefix, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    private static string Describe(AnchorKind kind) => kind switch
    {
        AnchorKind.Section => "a heading",
        AnchorKind.Figure => "a figure",
        AnchorKind.Table => "a table",
        AnchorKind.Equation => "an equation",
        AnchorKind.Claim => "an entry of the claims ledger",
        _ => throw new UnreachableException(kind.ToString()),
    };

    private void CheckPrefix(Anchor anchor)
    {
        var kind = KindOf(anchor.Id);

        // The engine names the entries of the ledger.
        if (anchor.Kind == AnchorKind.Claim)
        {
            return;
        }

        // A heading may have any name; only with "sec-" can it be referred to by number.
        if (kind == anchor.Kind || (kind is null && anchor.Kind == AnchorKind.Section))
        {
            return;
        }

        var (prefix, _) = Array.Find(Prefixes, pair => pair.Kind == anchor.Kind);
        var name = kind is null ? anchor.Id : anchor.Id[(anchor.Id.IndexOf('-', StringComparison.Ordinal) + 1)..];
        diagnostics.Add(
            DiagnosticCodes.MismatchedPrefix,
            anchor.Source,
            kind is { } other
                ? $"the label \"{anchor.Id}\" is that of {Describe(other)}, but stands on {Describe(anchor.Kind)}"
                : $"the label \"{anchor.Id}\" does not say that it stands on {Describe(anchor.Kind)}",
            $"write {{#{prefix}{name}}}");
    }
}
