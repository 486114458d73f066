using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes the contents as nested lists of links.</summary>
internal sealed class ContentsWriter(Markup markup, InlineWriter inlines)
{
    /// <summary>Appends the contents; nothing for a report without headings.</summary>
    /// <param name="blocks">The body of the report.</param>
    /// <param name="depth">How many levels are listed.</param>
    public void Write(ImmutableArray<Block> blocks, int depth)
    {
        var headings = blocks.OfType<Heading>().Where(heading => heading.Level <= depth).ToArray();
        if (headings.Length == 0)
        {
            return;
        }

        markup.Raw("<nav class=\"contents\" role=\"doc-toc\"").Attribute("aria-label", markup.Labels.Contents).Raw(">\n<p class=\"kicker\">").Words(markup.Labels.Contents).Raw("</p>\n");
        WriteList(headings);
        markup.Raw("</nav>\n");
    }

    private void WriteList(ReadOnlySpan<Heading> headings)
    {
        markup.Raw("<ol>\n");
        while (!headings.IsEmpty)
        {
            // What lies below a heading runs up to the next one that is not deeper.
            var count = 1;
            while (count < headings.Length && headings[count].Level > headings[0].Level)
            {
                count++;
            }

            WriteItem(headings[0], headings[1..count]);
            headings = headings[count..];
        }

        markup.Raw("</ol>\n");
    }

    private void WriteItem(Heading heading, ReadOnlySpan<Heading> below)
    {
        markup.Raw("<li><a").Attribute("href", "#" + heading.Id).Raw(">");
        if (heading.Number is { } number)
        {
            markup.Raw("<span class=\"number\">").Words(number).Raw("</span> ");
        }

        inlines.WriteWithoutLinks(heading.Content);
        markup.Raw("</a>");
        if (!below.IsEmpty)
        {
            markup.Raw("\n");
            WriteList(below);
        }

        markup.Raw("</li>\n");
    }
}
