namespace Colophon.Templating.Yaml;

/// <summary>Where the front matter of a text lies.</summary>
/// <param name="Yaml">The lines between the fences.</param>
/// <param name="BodyStart">Where the line after the closing fence starts.</param>
internal sealed record FrontMatterBlock(string Yaml, int BodyStart)
{
    /// <summary>Whether a text opens with a fence, closed or not.</summary>
    public static bool IsOpened(string text) => IsFence(FirstLine(text), closing: false);

    /// <summary>Finds the front matter; null where the text has none or never closes it.</summary>
    public static FrontMatterBlock? Find(string text)
    {
        if (!IsOpened(text))
        {
            return null;
        }

        var yamlStart = NextLine(text, 0);
        for (var line = yamlStart; line < text.Length; line = NextLine(text, line))
        {
            if (IsFence(FirstLine(text.AsSpan(line)), closing: true))
            {
                return new FrontMatterBlock(text[yamlStart..line], NextLine(text, line));
            }
        }

        return null;
    }

    // YAML lets a document end with three dots, and Pandoc takes it.
    private static bool IsFence(ReadOnlySpan<char> line, bool closing) =>
        line.TrimEnd() is "---" || (closing && line.TrimEnd() is "...");

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        return end < 0 ? text : text[..end];
    }

    private static int NextLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }
}
