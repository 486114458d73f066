using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Colophon.Tracing;

/// <summary>Writes every printed value as a line of comma-separated values (RFC 4180): UTF-8 without a byte order mark, CRLF line ends, a header line.</summary>
/// <remarks>
/// A spreadsheet takes a cell for a formula where it begins with an equals sign, a sign or an at sign. Numbers may begin with a sign; any other such text is written with an
/// apostrophe before it, which spreadsheets read as "text follows", and so is a text that begins with an apostrophe, so that a program can take it off again.
/// </remarks>
internal static partial class NumbersCsv
{
    private const string LineEnd = "\r\n";
    private static readonly ImmutableArray<string> Header = ["anchor", "section", "holder", "name", "row", "column", "path", "value", "format", "printed"];

    /// <summary>The file.</summary>
    /// <param name="numbers">The values in reading order.</param>
    public static byte[] Write(ImmutableArray<PrintedNumber> numbers)
    {
        var text = new StringBuilder();
        Append(text, Header);
        foreach (var number in numbers)
        {
            Append(text, FieldsOf(number));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> FieldsOf(PrintedNumber number) =>
    [
        number.Place.Anchor,
        number.Place.Section,
        NameOf(number.Place.Holder),
        number.Place.HolderName,
        number.Place.Holder == NumberHolder.TableCell ? number.Place.Row.ToString(CultureInfo.InvariantCulture) : "",
        number.Place is { Holder: NumberHolder.TableCell, ColumnTitle: "" } ? number.Place.Column.ToString(CultureInfo.InvariantCulture) : number.Place.ColumnTitle,
        number.Value.Path,
        number.Value.FullPrecision,
        number.Value.Format,
        number.Value.Text,
    ];

    private static string NameOf(NumberHolder holder) => holder switch
    {
        NumberHolder.Text => "text",
        NumberHolder.Equation => "equation",
        NumberHolder.TableCell => "table cell",
        NumberHolder.Caption => "caption",
        NumberHolder.Claim => "claim",
        _ => throw new System.Diagnostics.UnreachableException(holder.ToString()),
    };

    private static void Append(StringBuilder text, IEnumerable<string> fields) => text.AppendJoin(',', fields.Select(field => Quoted(Harmless(field)))).Append(LineEnd);

    private static string Harmless(string field) => field is ['=' or '@' or '+' or '-' or '\t' or '\r' or '\'', ..] && !Number().IsMatch(field) ? "'" + field : field;

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^[+-][0-9][0-9. \u202F]*(?:[Ee][+-]?[0-9]+|×10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?[ \u202F]?%?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
