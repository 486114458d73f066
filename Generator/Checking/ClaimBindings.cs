using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Resolving;

namespace Colophon.Checking;

/// <summary>Finds what a report asserts of claims.</summary>
internal sealed class ClaimBindings : DocumentRewriter
{
    private readonly List<ClaimBinding> _found = [];

    private ClaimBindings()
    {
    }

    /// <summary>The bindings in reading order.</summary>
    public static ImmutableArray<ClaimBinding> In(ReportDocument document)
    {
        var bindings = new ClaimBindings();
        bindings.Rewrite(document);
        return [.. bindings._found];
    }

    /// <inheritdoc/>
    protected override Block Rewrite(Block block)
    {
        if (block is ClaimBlock claim)
        {
            _found.Add(claim.Binding);
        }

        return base.Rewrite(block);
    }

    /// <inheritdoc/>
    protected override Inline Rewrite(Inline inline)
    {
        if (inline is ClaimInline claim)
        {
            _found.Add(claim.Binding);
        }

        return base.Rewrite(inline);
    }
}
