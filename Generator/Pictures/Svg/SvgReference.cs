using System.Diagnostics.CodeAnalysis;

namespace Colophon.Pictures.Svg;

/// <summary>Reads references to elements of the same drawing.</summary>
internal static class SvgReference
{
    /// <summary>Reads "url(#id)", with quotes or without.</summary>
    public static bool TryParseUrl(string value, [NotNullWhen(true)] out string? id)
    {
        id = null;
        return value.StartsWith("url(", StringComparison.Ordinal)
            && value.EndsWith(')')
            && TryParseFragment(value[4..^1].Trim().Trim('"', '\''), out id);
    }

    /// <summary>Reads "#id".</summary>
    public static bool TryParseFragment(string value, [NotNullWhen(true)] out string? id)
    {
        id = value.Length > 1 && value[0] == '#' ? value[1..] : null;
        return id is not null;
    }
}
