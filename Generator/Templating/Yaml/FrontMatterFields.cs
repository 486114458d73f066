using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Templating.Yaml;

/// <summary>Turns the keys of front matter into its typed fields. The keys are Pandoc's and Quarto's.</summary>
/// <param name="path">The report file; bibliographies are named relative to its folder.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class FrontMatterFields(string path, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> _keys =
    [
        "author", "authors", "bibliography", "colophon", "date", "keywords", "lang", "macros", "number-sections", "papersize", "rebuild", "seed", "subtitle",
        "title", "toc", "toc-depth",
    ];

    private readonly FrontMatterValues _values = new(diagnostics);

    /// <summary>Reads every key; what is wrong is reported and leaves the field at its default.</summary>
    public FrontMatter Read(YamlMapping yaml)
    {
        var fields = new FrontMatter { Title = "", TitleSource = yaml.Source };
        foreach (var entry in yaml.Entries)
        {
            fields = With(fields, entry);
        }

        if (!yaml.Entries.Any(entry => entry.Key == "title"))
        {
            diagnostics.Add(DiagnosticCodes.MissingTitle, new SourceSpan(path, 1, 1), "the report has no title", "add a line \"title: …\" to the front matter");
        }

        return fields;
    }

    private FrontMatter With(FrontMatter fields, YamlEntry entry) => entry.Key switch
    {
        "title" => fields with { Title = _values.Text(entry) ?? "", TitleSource = entry.Value.Source },
        "subtitle" => fields with { Subtitle = _values.Text(entry) },
        "author" or "authors" => fields with { Authors = fields.Authors.AddRange(_values.Texts(entry).Select(text => text.Text)) },
        "date" => fields with { Date = _values.Text(entry) },
        "keywords" => fields with { Keywords = Keywords(entry) },
        "lang" => fields with { Language = Language(entry) ?? fields.Language },
        "papersize" => fields with { Paper = Paper(entry) ?? fields.Paper },
        "toc" => fields with { TableOfContents = _values.Boolean(entry) ?? fields.TableOfContents },
        "toc-depth" => fields with { TableOfContentsDepth = (int)(_values.Integer(entry, 1, 6) ?? fields.TableOfContentsDepth) },
        "number-sections" => fields with { NumberSections = _values.Boolean(entry) ?? fields.NumberSections },
        "colophon" => fields with { HasColophon = _values.Boolean(entry) ?? fields.HasColophon },
        "rebuild" => fields with { Rebuild = _values.Text(entry) },
        "seed" => fields with { Seed = _values.Integer(entry, long.MinValue, long.MaxValue) ?? fields.Seed },
        "bibliography" => fields with { Bibliographies = Bibliographies(entry) },
        "macros" => fields with { Macros = new MacroFields(_values, diagnostics).Read(entry) },
        _ => Unknown(fields, entry),
    };

    private ImmutableArray<string> Keywords(YamlEntry entry) =>
        entry.Value is YamlScalar
            ? [.. (_values.Text(entry) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : [.. _values.Texts(entry).Select(text => text.Text)];

    private PaperSize? Paper(YamlEntry entry) => _values.Text(entry)?.ToUpperInvariant() switch
    {
        null => null,
        "A4" => PaperSize.A4,
        "LETTER" or "US-LETTER" => PaperSize.Letter,
        _ => _values.Wrong<PaperSize>(entry, "a4 or letter was expected"),
    };

    private string? Language(YamlEntry entry)
    {
        if (_values.Text(entry) is not { } tag)
        {
            return null;
        }

        var subtags = tag.Split('-');
        if (subtags[0].Length is 2 or 3 && subtags.All(s => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit)))
        {
            CheckWords(entry, tag);
            return tag;
        }

        _values.Report(entry, "a language tag such as en or de-AT was expected");
        return null;
    }

    private void CheckWords(YamlEntry entry, string tag)
    {
        if (LabelWords.Find(tag) is null)
        {
            diagnostics.Add(
                DiagnosticCodes.UnknownLanguage,
                entry.Value.Source,
                $"no words such as \"Figure\" and \"Contents\" are known in the language \"{tag}\"; the English ones are printed",
                $"words are known in {string.Join(", ", LabelWords.Languages)}");
        }
    }

    private ImmutableArray<(string Path, SourceSpan Source)> Bibliographies(YamlEntry entry)
    {
        var found = ImmutableArray.CreateBuilder<(string, SourceSpan)>();
        foreach (var name in _values.Texts(entry))
        {
            if (ProjectPath.Resolve(ProjectPath.FolderOf(path), name.Text) is { } resolved)
            {
                found.Add((resolved, name.Source));
            }
            else
            {
                diagnostics.Add(
                    DiagnosticCodes.UnsafeBibliography,
                    name.Source,
                    $"\"{name.Text}\" leads out of the folder of templates",
                    "name a file below that folder by its path from the folder of the report, with forward slashes");
            }
        }

        return found.ToImmutable();
    }

    private FrontMatter Unknown(FrontMatter fields, YamlEntry entry)
    {
        var hint = entry.Key == "abstract"
            ? "write the abstract in the text, between the lines \"::: {.abstract}\" and \":::\""
            : Suggestion.DidYouMean(entry.Key, _keys) ?? string.Create(CultureInfo.InvariantCulture, $"use one of {string.Join(", ", _keys)}");
        diagnostics.Add(DiagnosticCodes.UnknownKey, entry.KeySource, $"front matter has no key \"{entry.Key}\"", hint);
        return fields;
    }
}
