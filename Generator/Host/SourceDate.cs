using System.Globalization;
using Colophon.Diagnostics;

namespace Colophon.Host;

/// <summary>The date of the sources, as whoever packages a report may state it in the environment (reproducible-builds.org, SOURCE_DATE_EPOCH 1.1).</summary>
internal static class SourceDate
{
    /// <summary>The variable of the environment that states it.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    // The last second of the year 9999, the last that a date of PDF or XMP can name.
    private const long Last = 253_402_300_799;

    /// <summary>Reads the variable.</summary>
    /// <param name="value">Seconds since 1970 in UTC; null or empty where the environment states none.</param>
    /// <param name="diagnostics">Takes RPT011, an error, since the specification asks a build to end where the value is malformed.</param>
    /// <returns>The moment in UTC; null where none is stated, or an error was reported.</returns>
    public static DateTimeOffset? Read(string? value, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Last)
        {
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        }

        diagnostics.Add(
            DiagnosticCodes.BadSourceDate,
            null,
            $"{Variable} is \"{value}\"",
            $"give whole seconds since 1970 in UTC, from 0 to {Last}, such as 1764201600, or unset it: no report needs it");
        return null;
    }
}
