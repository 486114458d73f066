using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes the claims ledger as a list of definitions, to which the marks in the text lead.</summary>
internal sealed class LedgerWriter(Markup markup, InlineWriter inlines)
{
    /// <summary>Appends the ledger; nothing where it has no claims.</summary>
    public void Write(ClaimLedger ledger)
    {
        if (ledger.Entries.IsEmpty)
        {
            return;
        }

        markup.Raw("<dl class=\"ledger\">\n");
        foreach (var entry in ledger.Entries)
        {
            markup.Raw("<div").Attribute("id", entry.Id).Attribute("data-verdict", entry.Verdict).Raw(">\n<dt>");
            markup.In(FaceStyle.Bold, () => markup.Words(entry.Claim)).Raw("</dt>\n<dd>\n");
            WriteLine(null, entry.Statement);
            WriteLine("evidence", [.. entry.Evidence, new Text(" "), .. entry.Uses]);
            markup.Raw("</dd>\n</div>\n");
        }

        markup.Raw("</dl>\n");
    }

    private void WriteLine(string? kind, ImmutableArray<Inline> content)
    {
        markup.Raw("<p").OptionalAttribute("class", kind).Raw(">");
        inlines.Write(content);
        markup.Raw("</p>\n");
    }
}
