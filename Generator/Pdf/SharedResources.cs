using System.Collections.Immutable;

namespace Colophon.Pdf;

/// <summary>Writes the one resource dictionary that all pages inherit (ISO 32000-1, 7.8.3).</summary>
internal static class SharedResources
{
    /// <summary>Adds the fonts, the images and the dictionary that names them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="resources">What the pages show.</param>
    /// <param name="fontPrograms">The subset of each of its fonts, as a TrueType font.</param>
    /// <param name="contents">The pages, for the degrees of transparency that they call.</param>
    /// <returns>The number of the dictionary.</returns>
    public static int Add(PdfFile file, PageResources resources, ImmutableArray<byte[]> fontPrograms, ImmutableArray<PageContent> contents)
    {
        var dictionary = new PdfBuffer(512).Raw("<<"u8);
        Section(dictionary, "Font", resources.Fonts.Select((font, i) => (font.ResourceName, FontEmbedding.Add(file, font, fontPrograms[i]))));
        Section(dictionary, "XObject", resources.Images.Select(image => (image.Name, image.AddTo(file))));
        Opacities(dictionary, new SortedSet<OpacitySetting>(contents.SelectMany(content => content.Opacities)));
        return file.Add(dictionary.Raw(">>"u8));
    }

    private static void Section(PdfBuffer dictionary, string kind, IEnumerable<(string Name, int Number)> entries)
    {
        dictionary.Name(kind).Raw("<<"u8);
        foreach (var (name, number) in entries)
        {
            dictionary.Name(name).Raw(" "u8).Reference(number);
        }

        dictionary.Raw(">>"u8);
    }

    private static void Opacities(PdfBuffer dictionary, SortedSet<OpacitySetting> settings)
    {
        dictionary.Raw("/ExtGState<<"u8);
        foreach (var setting in settings)
        {
            dictionary.Name(setting.Name);
            setting.WriteTo(dictionary);
        }

        dictionary.Raw(">>"u8);
    }
}
