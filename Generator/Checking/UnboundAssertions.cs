using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Resolving;

namespace Colophon.Checking;

/// <summary>Points out sentences of running text that print a computed value, compare or generalize, and are bound to no claim: with other numbers they may be false.</summary>
/// <remarks>Captions, headings, cells of tables and the ledger are no sentences of the argument.</remarks>
/// <param name="diagnostics">Takes the warnings.</param>
internal sealed class UnboundAssertions(DiagnosticBag diagnostics) : DocumentRewriter
{
    /// <summary>Checks a report in English.</summary>
    public void Check(ReportDocument document) => Rewrite(document);

    /// <inheritdoc/>
    protected override Block Rewrite(Block block)
    {
        switch (block)
        {
            case ClaimBlock or ClaimLedger or FigureBlock or TableBlock or Heading:
                return block;
            case Paragraph paragraph:
                Check(paragraph);

                // Footnotes have sentences of their own.
                return base.Rewrite(paragraph);
            default:
                return base.Rewrite(block);
        }
    }

    /// <inheritdoc/>
    protected override Inline Rewrite(Inline inline) => inline is ClaimInline ? inline : base.Rewrite(inline);

    private void Check(Paragraph paragraph)
    {
        foreach (var sentence in SentenceReader.Read(paragraph.Content))
        {
            if (sentence.Value is { } place && ComparingWords.FindIn(sentence.Words) is { } word)
            {
                diagnostics.Add(
                    DiagnosticCodes.UnboundAssertion,
                    place.Source ?? paragraph.Source,
                    $"the sentence says \"{word}\" of a computed value, but is bound to no claim",
                    "bind it to the claim that is tested: [sentence]{claim=K8}",
                    "or say that it is meant as it is: [sentence]{claim=none}");
            }
        }
    }
}
