using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Colophon.Diagnostics;

namespace Colophon.Templating.Yaml;

/// <summary>Reads the value of a key as what the key takes, and reports one that is something else.</summary>
internal sealed class FrontMatterValues(DiagnosticBag diagnostics)
{
    /// <summary>Words on one key; null, with a diagnostic, where there are none.</summary>
    public string? Text(YamlEntry entry)
    {
        if (entry.Value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            // A folded or literal block keeps its last line end, which is no part of a title.
            return scalar.Text.Trim();
        }

        Report(entry, "text was expected");
        return null;
    }

    /// <summary>Words, or a list of words; what is neither is reported and left out.</summary>
    public ImmutableArray<YamlScalar> Texts(YamlEntry entry)
    {
        var items = entry.Value is YamlList list ? list.Items : [entry.Value];
        var texts = ImmutableArray.CreateBuilder<YamlScalar>();
        foreach (var item in items)
        {
            if (item is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            {
                texts.Add(scalar with { Text = scalar.Text.Trim() });
            }
            else
            {
                Report(entry.Key, item, "text or a list of texts was expected");
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>True or false; null, with a diagnostic, where it is neither.</summary>
    public bool? Boolean(YamlEntry entry) => entry.Value switch
    {
        YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" } => true,
        YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" } => false,
        _ => Wrong<bool>(entry, "true or false was expected"),
    };

    /// <summary>A whole number between two bounds, both included; null, with a diagnostic, where it is none.</summary>
    public long? Integer(YamlEntry entry, long least, long most)
    {
        if (entry.Value is YamlScalar { IsPlain: true } scalar
            && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most)
        {
            return number;
        }

        return Wrong<long>(entry, least == long.MinValue
            ? "a whole number of at most 64 bits was expected"
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most} was expected"));
    }

    /// <summary>Reports that a key has a value it cannot take.</summary>
    /// <returns>Null, so that the caller keeps its default.</returns>
    public T? Wrong<T>(YamlEntry entry, string expected)
        where T : struct
    {
        Report(entry, expected);
        return null;
    }

    /// <summary>Reports that a key has a value it cannot take.</summary>
    public void Report(YamlEntry entry, string expected) => Report(entry.Key, entry.Value, expected);

    private void Report(string key, YamlNode value, string expected)
    {
        var found = value switch
        {
            YamlScalar { IsEmpty: true } => "empty",
            YamlScalar { IsPlain: false, Text: var text } => $"the text \"{text}\"",
            YamlScalar { Text: var text } => $"\"{text}\"",
            YamlList => "a list",
            YamlMapping => "a group of keys",
            _ => throw new UnreachableException(value.GetType().Name),
        };
        diagnostics.Add(DiagnosticCodes.WrongKind, value.Source, $"\"{key}\" is {found}; {expected}", $"write it like this: {ExampleOf(key)}");
    }

    private static string ExampleOf(string key) => key switch
    {
        "toc" or "number-sections" => $"{key}: true",
        "toc-depth" => "toc-depth: 3",
        "seed" => "seed: 20260101",
        "papersize" => "papersize: a4",
        "lang" => "lang: en",
        "bibliography" => "bibliography: references.bib",
        "keywords" => "keywords: [risk, perceptron]",
        "author" or "authors" => $"{key}: [Ada Lovelace, Charles Babbage]",
        "date" => "date: 1 January 2026",
        "macros" => "macros: { \\R: \\mathbb{R} }",
        "title" or "subtitle" => $"{key}: \"Results: a report\"",
        _ => $"{key}: text",
    };
}
