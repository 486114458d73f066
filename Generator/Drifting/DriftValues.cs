using System.Diagnostics;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Templating.Yaml;

namespace Colophon.Drifting;

/// <summary>Reads the keys of the file of tolerances as what they take, and reports what is something else.</summary>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class DriftValues(DiagnosticBag diagnostics)
{
    /// <summary>Reports keys that do not exist.</summary>
    public void RefuseUnknown(YamlMapping group, IReadOnlyList<string> keys)
    {
        foreach (var entry in group.Entries.Where(entry => !keys.Contains(entry.Key)))
        {
            diagnostics.Add(
                DiagnosticCodes.UnknownDriftKey,
                entry.KeySource,
                $"there is no key \"{entry.Key}\" here",
                Suggestion.DidYouMean(entry.Key, keys) ?? $"the keys are {string.Join(", ", keys)}");
        }
    }

    /// <summary>Whether a group has a key, which is reported where it has not.</summary>
    public bool Require(YamlMapping group, string key, string example)
    {
        if (group.Entries.Any(entry => entry.Key == key))
        {
            return true;
        }

        diagnostics.Add(DiagnosticCodes.MissingDriftKey, group.Source, $"the key \"{key}\" is missing", $"write it like this: {example}");
        return false;
    }

    /// <summary>Words; null, with a diagnostic, where there are none.</summary>
    public string? Text(YamlEntry entry)
    {
        if (entry.Value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar.Text.Trim();
        }

        Report(entry, "text was expected", $"{entry.Key}: \"…\"");
        return null;
    }

    /// <summary>A finite number that is not negative; null where there is no such key, and with a diagnostic where it is none.</summary>
    public double? Number(YamlEntry? entry)
    {
        if (entry is null)
        {
            return null;
        }

        if (entry.Value is YamlScalar { IsPlain: true } scalar
            && double.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            return number;
        }

        Report(entry, "a number from 0 on was expected", $"{entry.Key}: 1e-14");
        return null;
    }

    /// <summary>A whole number that is not negative; null where there is no such key, and with a diagnostic where it is none.</summary>
    public ulong? Whole(YamlEntry? entry)
    {
        if (entry is null)
        {
            return null;
        }

        if (entry.Value is YamlScalar { IsPlain: true } scalar && ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report(entry, "a whole number from 0 on was expected", $"{entry.Key}: 2");
        return null;
    }

    /// <summary>Reports that a key has a value it cannot take.</summary>
    public void Report(YamlEntry entry, string expected, string example) => Report(entry.Key, entry.Value, expected, example);

    /// <summary>Reports that a key, or an item of its list, is what it cannot be.</summary>
    public void Report(string key, YamlNode value, string expected, string example)
    {
        var found = value switch
        {
            YamlScalar { IsEmpty: true } => "empty",
            YamlScalar { Text: var text } => $"\"{text}\"",
            YamlList => "a list",
            YamlMapping => "a group of keys",
            _ => throw new UnreachableException(value.GetType().Name),
        };
        diagnostics.Add(DiagnosticCodes.WrongDriftValue, value.Source, $"\"{key}\" is {found}; {expected}", $"write it like this: {example}");
    }
}
