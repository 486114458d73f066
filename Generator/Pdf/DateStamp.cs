using System.Globalization;

namespace Colophon.Pdf;

/// <summary>A date in the two forms of a file's metadata.</summary>
/// <param name="Pdf">As the information dictionary has it (ISO 32000-1, 7.9.4).</param>
/// <param name="Xmp">As XMP has it (ISO 16684-1, 8.2.1.1).</param>
internal sealed record DateStamp(string Pdf, string Xmp)
{
    /// <summary>The stamp of a file.</summary>
    /// <param name="reportDate">The date of the report, as written; it counts where it is a day as yyyy-MM-dd.</param>
    /// <param name="sourceDate">Else the moment that counts, to the second and in UTC.</param>
    /// <returns>The stamp; null where there is neither.</returns>
    public static DateStamp? Of(string? reportDate, DateTimeOffset? sourceDate) =>
        DateOnly.TryParseExact(reportDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? OfDay(day)
        : sourceDate is { } moment ? OfMoment(moment.UtcDateTime)
        : null;

    private static DateStamp OfDay(DateOnly day) => new(
        day.ToString("'D:'yyyyMMdd", CultureInfo.InvariantCulture),
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static DateStamp OfMoment(DateTime moment) => new(
        moment.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture),
        moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
