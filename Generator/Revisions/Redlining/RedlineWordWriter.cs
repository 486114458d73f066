using System.Collections.Immutable;
using Colophon.Html;

namespace Colophon.Revisions.Redlining;

/// <summary>Writes the words of one version, those that the other version lacks between marks.</summary>
/// <param name="page">The page under construction.</param>
internal sealed class RedlineWordWriter(Markup page)
{
    /// <summary>Appends words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isOld">Whether marked words go; else they come.</param>
    public void Write(ImmutableArray<MarkedWord> words, bool isOld)
    {
        var mark = isOld ? "del" : "ins";
        var isOpen = false;
        for (var i = 0; i < words.Length; i++)
        {
            var (word, isChanged) = words[i];
            var space = word.FollowsSpace && i > 0;
            if (isOpen && !isChanged)
            {
                page.Raw($"</{mark}>");
            }

            // Between two marked words the mark is still open here, so that the space is marked as well.
            page.Raw(space ? " " : "");
            if (isChanged && !isOpen)
            {
                page.Raw($"<{mark}>");
            }

            isOpen = isChanged;
            Write(word);
        }

        page.Raw(isOpen ? $"</{mark}>" : "");
    }

    private void Write(PageWord word)
    {
        if (word.Formula is not null)
        {
            page.Fonts.Use(FaceStyle.Math, "");
            page.Raw(word.Formula.WithNames("formula-"));
            return;
        }

        if (word is { Path: { } path, FullPrecision: { } value })
        {
            page.Raw("<data").Attribute("value", value).Attribute("title", $"{path} = {value}").Raw(">").Words(word.Text).Raw("</data>");
            return;
        }

        page.Words(word.Text);
    }
}
