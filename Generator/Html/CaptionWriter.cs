using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes captions: "Figure 3." in bold, then what the author says.</summary>
internal static class CaptionWriter
{
    /// <summary>Appends a caption; nothing where there is neither number nor text.</summary>
    public static void Write(Markup markup, InlineWriter inlines, string kind, string? number, ImmutableArray<Inline> caption, string? id)
    {
        if (number is null && caption.IsEmpty)
        {
            return;
        }

        markup.Raw("<figcaption").OptionalAttribute("id", id).Raw(">");
        if (number is not null)
        {
            var label = markup.Labels.Numbered(kind, number) + (caption.IsEmpty ? "" : ".");
            markup.Raw("<span class=\"label\">").In(FaceStyle.Bold, () => markup.Words(label)).Raw(caption.IsEmpty ? "</span>" : "</span> ");
        }

        inlines.Write(caption);
        markup.Raw("</figcaption>\n");
    }
}
