using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Templating.Yaml;

namespace Colophon.Templating;

/// <summary>Reads and checks the YAML at the head of a report.</summary>
internal static class FrontMatterReader
{
    private const string Example = "start the file with a line \"---\", \"title: …\" and another line \"---\"";

    /// <summary>Reads the front matter of a report file.</summary>
    /// <returns>The front matter, or null where an error was reported.</returns>
    public static FrontMatter? Read(IProjectFiles files, string path, DiagnosticBag diagnostics)
    {
        var mistakes = new DiagnosticBag();
        var frontMatter = ReadWhatIsRight(files, path, mistakes);
        diagnostics.AddAll(mistakes);
        return mistakes.HasErrors ? null : frontMatter;
    }

    /// <summary>Reads the front matter as far as it is right, so that one wrong key does not make the rest of the report look wrong.</summary>
    /// <returns>The keys that are right; null where none can be told, with an error reported.</returns>
    public static FrontMatter? ReadWhatIsRight(IProjectFiles files, string path, DiagnosticBag diagnostics)
    {
        if (files.WhyRefused(path) is { } refusal)
        {
            diagnostics.Add(DiagnosticCodes.UnsafeReport, null, $"the report \"{path}\" {refusal.Reason}", refusal.Hint);
            return null;
        }

        if (!files.Exists(path))
        {
            diagnostics.Add(DiagnosticCodes.MissingReport, null, $"there is no report at \"{path}\"");
            return null;
        }

        if (TemplateSource.Read(files, path, diagnostics) is not { } source || FindBlock(source, diagnostics) is not { } block)
        {
            return null;
        }

        var yaml = new YamlReader(new TemplateSource(path, block.Yaml), firstLine: 2, diagnostics).ReadMapping();
        return yaml is null ? null : new FrontMatterFields(path, diagnostics).Read(yaml);
    }

    private static FrontMatterBlock? FindBlock(TemplateSource source, DiagnosticBag diagnostics)
    {
        var block = FrontMatterBlock.Find(source.Text);
        var start = new SourceSpan(source.File, 1, 1);
        if (block is null && FrontMatterBlock.IsOpened(source.Text))
        {
            diagnostics.Add(DiagnosticCodes.UnclosedFrontMatter, start, "the front matter is not closed", "write a line \"---\" after its last key");
        }
        else if (block is null)
        {
            diagnostics.Add(DiagnosticCodes.MissingFrontMatter, start, "the report has no front matter", Example);
        }

        return block;
    }
}
