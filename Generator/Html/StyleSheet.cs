namespace Colophon.Html;

/// <summary>The style sheets that the assembly holds.</summary>
internal static class StyleSheet
{
    /// <summary>The text of a style sheet, with LF line ends.</summary>
    /// <param name="name">Its name, such as "report.css".</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the assembly was built without its style sheet \"{name}\"");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
