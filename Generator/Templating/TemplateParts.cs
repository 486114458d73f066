using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Templating.Yaml;

namespace Colophon.Templating;

/// <summary>Finds the parts of a report below its folder, and reads each once.</summary>
internal sealed class TemplateParts(IProjectFiles files, string folder, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, TemplatePart?> _read = new(StringComparer.Ordinal);

    /// <summary>Whether text of a part was left out for mistakes in its Liquid.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>The part of a name; null, with a diagnostic, where there is none that may be used.</summary>
    /// <param name="name">Its path from the folder of the report.</param>
    /// <param name="source">Where it is named.</param>
    public TemplatePart? Find(string name, SourceSpan source)
    {
        if (ProjectPath.ResolveWithin(folder, name) is not { } path)
        {
            diagnostics.Add(
                DiagnosticCodes.UnsafePart,
                source,
                $"\"{name}\" leads out of the folder of the report",
                "name a file below that folder by its path from there, with forward slashes and without \"..\"");
            return null;
        }

        if (!_read.TryGetValue(path, out var part))
        {
            if (files.WhyRefused(path) is { } refusal)
            {
                diagnostics.Add(DiagnosticCodes.UnsafePart, source, $"\"{name}\" {refusal.Reason}", refusal.Hint);
                return null;
            }

            if (!files.Exists(path))
            {
                ReportUnknown(name, source);
                return null;
            }

            part = Read(path);
            _read.Add(path, part);
        }

        return part;
    }

    private TemplatePart? Read(string path)
    {
        if (TemplateSource.Read(files, path, diagnostics) is not { } source)
        {
            return null;
        }

        if (FrontMatterBlock.Find(source.Text) is not null)
        {
            diagnostics.Add(
                DiagnosticCodes.PartWithFrontMatter,
                source.At(0),
                "a part cannot have front matter",
                "move these keys to the report, or write a thematic break as \"***\"");
            return null;
        }

        var reading = TemplateReader.Read(source, diagnostics);
        HasGaps |= reading.HasGaps;
        return reading.Statements is { } statements ? new TemplatePart(path, statements) : null;
    }

    private void ReportUnknown(string name, SourceSpan source)
    {
        var prefix = folder.Length == 0 ? 0 : folder.Length + 1;
        var names = files.List(folder).Select(path => path[prefix..]).Where(path => path.EndsWith(".md", StringComparison.Ordinal));
        diagnostics.Add(
            DiagnosticCodes.UnknownPart,
            source,
            $"there is no part \"{name}\"",
            Suggestion.DidYouMean(name, names) ?? "name a part by its path from the folder of the report, with its extension");
    }
}
