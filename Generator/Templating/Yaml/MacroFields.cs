using System.Collections.Immutable;
using Colophon.Diagnostics;

namespace Colophon.Templating.Yaml;

/// <summary>Reads the LaTeX macros of front matter: a map from <c>\name</c>, or <c>name</c>, to a definition.</summary>
internal sealed class MacroFields(FrontMatterValues values, DiagnosticBag diagnostics)
{
    /// <summary>The macros by name with backslash; what is wrong is reported and left out.</summary>
    public ImmutableSortedDictionary<string, MathMacro> Read(YamlEntry entry)
    {
        var macros = ImmutableSortedDictionary.CreateBuilder<string, MathMacro>(StringComparer.Ordinal);
        if (entry.Value is not YamlMapping mapping)
        {
            values.Report(entry, "a group of macros was expected, one \"\\name: definition\" a line");
            return macros.ToImmutable();
        }

        foreach (var macro in mapping.Entries)
        {
            var name = "\\" + macro.Key.TrimStart('\\');
            if (!IsName(name))
            {
                diagnostics.Add(DiagnosticCodes.BadMacro, macro.KeySource, $"\"{macro.Key}\" is not a macro name", "use letters alone, such as \"\\vect\"");
            }
            else if (macros.ContainsKey(name))
            {
                diagnostics.Add(DiagnosticCodes.DuplicateKey, macro.KeySource, $"\"{macro.Key}\" is given twice", "keep one of them");
            }
            else if (values.Text(macro) is { } definition)
            {
                macros.Add(name, new MathMacro(definition, Arguments(definition), macro.KeySource));
            }
        }

        return macros.ToImmutable();
    }

    // TeX takes a single other character too, but such a macro would change what "\," or "\{" mean to every reader.
    private static bool IsName(string name) => name.Length > 1 && name.AsSpan(1).IndexOfAnyExcept(_letters) < 0;

    private static readonly System.Buffers.SearchValues<char> _letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static int Arguments(string definition)
    {
        var highest = 0;
        for (var at = definition.IndexOf('#', StringComparison.Ordinal); at >= 0; at = definition.IndexOf('#', at + 1))
        {
            var isEscaped = at > 0 && definition[at - 1] == '\\';
            if (!isEscaped && at + 1 < definition.Length && char.IsAsciiDigit(definition[at + 1]))
            {
                highest = Math.Max(highest, definition[at + 1] - '0');
            }
        }

        return highest;
    }
}
