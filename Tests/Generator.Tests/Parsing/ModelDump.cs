using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Colophon.Model;

namespace Colophon.Tests.Parsing;

/// <summary>Writes blocks and inlines in a short form that reads well in an assertion: one block a line, its content indented.</summary>
internal static class ModelDump
{
    public static string Of(ImmutableArray<Block> blocks)
    {
        var dump = new StringBuilder();
        Write(dump, blocks, "");
        return dump.ToString().TrimEnd('\n');
    }

    public static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static void Write(StringBuilder dump, ImmutableArray<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            Write(dump, block, indent);
        }
    }

    private static void Write(StringBuilder dump, Block block, string indent)
    {
        switch (block)
        {
            case Heading heading:
                Line(string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}"), "#" + heading.Id, heading.IsNumbered ? heading.Number : "-", Of(heading.Content));
                break;
            case Paragraph paragraph:
                Line("p", Of(paragraph.Content));
                break;
            case BlockQuote quote:
                Line("quote");
                Write(dump, quote.Content, indent + "  ");
                break;
            case ListBlock list:
                Line(list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"ol {list.Start}") : "ul", list.IsTight ? "tight" : "loose");
                foreach (var item in list.Items)
                {
                    dump.Append(indent).Append("  *\n");
                    Write(dump, item, indent + "    ");
                }

                break;
            case CodeBlock code:
                Line("code", code.Language, "|" + code.Text.Replace("\n", "⏎", StringComparison.Ordinal) + "|");
                break;
            case ThematicBreak:
                Line("rule");
                break;
            case EquationBlock equation:
                Line("equation", "|" + equation.Latex.Replace("\n", "⏎", StringComparison.Ordinal) + "|", string.Concat(equation.Labels.Select(Label)));
                break;
            case FigureBlock figure:
                var width = figure.Width is { } share ? string.Create(CultureInfo.InvariantCulture, $"width={share}") : null;
                Line("figure", Id(figure.Id), figure.Number, width, $"alt=\"{figure.AlternativeText}\"", Of(figure.Caption));
                break;
            case TableBlock table:
                Line("table", Id(table.Id), table.Number, string.Concat(table.Columns.Select(c => c.ToString()[0])), Of(table.Caption));
                foreach (var row in table.Head.Select(row => "th " + Cells(row)).Concat(table.Body.Select(row => "td " + Cells(row))))
                {
                    dump.Append(indent).Append("  ").Append(row).Append('\n');
                }

                break;
            case Callout callout:
                Line(callout.Kind.ToString().ToLowerInvariant(), Of(callout.Title));
                Write(dump, callout.Content, indent + "  ");
                break;
            case Bibliography bibliography:
                Line("bibliography");
                foreach (var entry in bibliography.Entries)
                {
                    dump.Append(indent).Append("  #").Append(entry.Id).Append(' ').Append(Of(entry.Content)).Append('\n');
                }

                break;
            case ClaimBlock claim:
                Line("claim", Binding(claim.Binding));
                Write(dump, claim.Content, indent + "  ");
                break;
            case ClaimLedger ledger:
                Line("ledger");
                foreach (var entry in ledger.Entries)
                {
                    dump.Append(indent).Append("  #").Append(entry.Id).Append(' ').Append(Of(entry.Statement)).Append('\n');
                    dump.Append(indent).Append("    ").Append(Of(entry.Evidence)).Append('\n');
                    dump.Append(indent).Append("    ").Append(Of(entry.Uses)).Append('\n');
                }

                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }

        void Line(params ReadOnlySpan<string?> parts) => dump.Append(indent).AppendJoin(' ', parts.ToArray().Where(part => !string.IsNullOrEmpty(part))).Append('\n');
    }

    private static string Binding(ClaimBinding binding) => $"{(binding.Claims.IsEmpty ? "none" : string.Join('+', binding.Claims))} {binding.Asserts}";

    private static string? Id(string? id) => id is null ? null : "#" + id;

    private static string Label(EquationLabel label) => string.Create(CultureInfo.InvariantCulture, $"[{label.Row}{Id(label.Id)} {label.Number}]");

    private static string Cells(ImmutableArray<ImmutableArray<Inline>> row) => string.Join(" | ", row.Select(cell => Of(cell)));

    private static string Of(Inline inline) => inline switch
    {
        Text text => text.Value,
        SoftBreak => "⏎",
        HardBreak => "↵",
        Emphasis emphasis => $"<em {Of(emphasis.Content)}>",
        Strong strong => $"<strong {Of(strong.Content)}>",
        CodeSpan code => $"<code {code.Value}>",
        InlineMath math => $"<math {math.Latex}>",
        Link link => $"<link {link.Target} {Of(link.Content)}{(link.Title is null ? "" : $" \"{link.Title}\"")}>",
        InlinePicture picture => $"<picture {picture.AlternativeText}>",
        BoundValueInline value => $"<value {value.Value.Path} {value.Value.Text}>",
        CrossReference reference => $"<ref {(reference.NumberOnly ? "-" : "")}{reference.Target}{(reference.Content.IsEmpty ? "" : " " + Of(reference.Content))}>",
        Citation { Content.IsEmpty: false } citation => $"<cite {Of(citation.Content)}>",
        Citation citation => $"<cite{(citation.IsNarrative ? "*" : "")} {string.Join("; ", citation.Items.Select(Item))}>",
        ClaimInline claim => $"<claim {Binding(claim.Binding)} {Of(claim.Content)}>",
        ClaimMark mark => $"<mark {mark.Target} {mark.Claim} \"{mark.Description}\">",
        Footnote note => string.Create(CultureInfo.InvariantCulture, $"<note {note.Number} {string.Join(" / ", Of(note.Content).Split('\n'))}>"),
        _ => throw new UnreachableException(inline.GetType().Name),
    };

    private static string Item(CitationItem item) =>
        string.Join(' ', new[] { item.Prefix, (item.SuppressAuthor ? "-@" : "@") + item.Key, item.Suffix }.Where(part => part.Length > 0));
}
