using System.Text;

namespace Colophon.Tests.Parity;

/// <summary>Reads the values back from the CSV file, by the grammar of RFC 4180.</summary>
internal static class CsvNumbers
{
    /// <summary>The values in the order of the file.</summary>
    public static IReadOnlyList<ReadNumber> Read(byte[] csv)
    {
        var records = Records(Encoding.UTF8.GetString(csv)).ToList();
        var header = records[0];
        string Field(IReadOnlyList<string> record, string name) => Plain(record[header.IndexOf(name)]);
        return [.. records.Skip(1).Select(record => new ReadNumber(Field(record, "anchor"), Field(record, "path"), Field(record, "value"), Field(record, "printed")))];
    }

    /// <summary>The fields of every line.</summary>
    public static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"':
                    field.Append('"');
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    record.Add(Take(field));
                    break;
                case '\r' when !isQuoted && i + 1 < text.Length && text[i + 1] == '\n':
                    record.Add(Take(field));
                    yield return record;
                    record = [];
                    i++;
                    break;
                default:
                    field.Append(text[i]);
                    break;
            }
        }

        Assert.False(isQuoted, "a quoted field is not closed");
        Assert.True(record.Count == 0 && field.Length == 0, "the last line has no end");
    }

    // The apostrophe before what a spreadsheet would take for a formula.
    private static string Plain(string field) => field is ['\'', ..] ? field[1..] : field;

    private static string Take(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text;
    }
}
