using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Resolving;

/// <summary>Fills in what references and citations print, marks what is bound to claims, and checks that links within the report lead somewhere.</summary>
internal sealed class ReferenceWriter(AnchorTable anchors, CitationFormatter citations, ClaimUses claims, LabelWords labels, DiagnosticBag diagnostics) : DocumentRewriter
{
    /// <summary>Where the block that is being visited was written: the nearest place that is known for a link.</summary>
    private SourceSpan? _block;

    /// <inheritdoc/>
    protected override Block Rewrite(Block block)
    {
        _block = block.Source;
        return block switch
        {
            Bibliography bibliography => bibliography with { Entries = citations.Entries },
            ClaimLedger ledger => base.Rewrite(claims.Complete(ledger)),
            ClaimBlock claim => claim with { Content = BlockEnd.Append(Rewrite(claim.Content), claims.Marks(claim.Binding)) },
            _ => base.Rewrite(block),
        };
    }

    /// <inheritdoc/>
    protected override Inline Rewrite(Inline inline)
    {
        switch (inline)
        {
            case CrossReference reference:
                return reference with { Content = Resolve(reference) };
            case Citation citation:
                return citation with { Content = citations.Format(citation) };
            case ClaimInline claim:
                return claim with { Content = [.. Rewrite(claim.Content), .. claims.Marks(claim.Binding)] };
            case Link { Target: ['#', .. var id] } link:
                CheckLink(id);
                return base.Rewrite(link);
            default:
                return base.Rewrite(inline);
        }
    }

    private ImmutableArray<Inline> Resolve(CrossReference reference)
    {
        if (!anchors.TryFind(reference.Target, out var anchor))
        {
            diagnostics.Add(
                DiagnosticCodes.UnknownReference, reference.Source, $"nothing has the label \"{reference.Target}\"", anchors.HintFor(reference.Target));
            return Unresolved(reference);
        }

        if (anchor.Number is not { } number)
        {
            diagnostics.Add(
                DiagnosticCodes.UnnumberedTarget,
                reference.Source,
                $"\"{anchor.Id}\" has no number to refer to",
                $"write a link instead: [its title](#{anchor.Id})",
                "or let sections be numbered: number-sections: true, without .unnumbered on the heading");
            return Unresolved(reference);
        }

        var printed = anchor.Kind == AnchorKind.Equation ? $"({number})" : number;
        var text = reference.NumberOnly ? printed : labels.Numbered(NameOf(anchor.Kind), printed);
        return [new Link([new Text(text)], "#" + anchor.Id, null)];
    }

    private static ImmutableArray<Inline> Unresolved(CrossReference reference) => [new Text("@" + reference.Target)];

    private string NameOf(AnchorKind kind) => kind switch
    {
        AnchorKind.Section => labels.Section,
        AnchorKind.Figure => labels.Figure,
        AnchorKind.Table => labels.Table,
        AnchorKind.Equation => labels.Equation,
        AnchorKind.Claim => throw new UnreachableException("a claim has no number"),
        _ => throw new UnreachableException(kind.ToString()),
    };

    private void CheckLink(string id)
    {
        if (!anchors.TryFind(id, out _) && !citations.HasEntry(id))
        {
            diagnostics.Add(DiagnosticCodes.UnknownAnchor, _block, $"the link \"#{id}\" leads nowhere", anchors.HintFor(id));
        }
    }
}
