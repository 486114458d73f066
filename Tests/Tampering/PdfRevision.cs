using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Colophon.Tests;

/// <summary>Changes objects of a PDF as an editor does: by a part that is added to its end (ISO 32000-1, 7.5.6).</summary>
internal static class PdfRevision
{
    /// <summary>The file with objects replaced.</summary>
    /// <param name="file">A file that ends with a cross-reference stream.</param>
    /// <param name="objects">The objects' numbers and what they are from now on.</param>
    public static byte[] Of(byte[] file, params (int Number, byte[] Body)[] objects)
    {
        var previous = StartOfCrossReferences(file);
        var trailer = Encoding.Latin1.GetString(file, previous, Math.Min(1000, file.Length - previous));
        var size = int.Parse(Regex.Match(trailer, @"/Size (\d+)", RegexOptions.CultureInvariant).Groups[1].Value, CultureInfo.InvariantCulture);
        using var revised = new MemoryStream(file.Length + 10_000);
        revised.Write(file);
        var table = new List<byte>();
        var index = new StringBuilder();
        foreach (var (number, body) in objects.OrderBy(entry => entry.Number))
        {
            AddRow(table, index, number, revised.Length);
            Write(revised, $"{number} 0 obj\n");
            revised.Write(body);
            Write(revised, "\nendobj\n");
        }

        var start = revised.Length;
        AddRow(table, index, size, start);
        var entries = Regex.Match(trailer, @"/Root \d+ 0 R", RegexOptions.CultureInvariant).Value + Regex.Match(trailer, @"/ID\[.*?\]", RegexOptions.CultureInvariant).Value;
        Write(revised, $"{size} 0 obj\n");
        revised.Write(Stream([.. table], $"/Type/XRef/Size {size + 1}/W[1 4 2]/Index[{index}]/Prev {previous}{entries}"));
        Write(revised, $"\nendobj\nstartxref\n{start}\n%%EOF\n");
        return revised.ToArray();
    }

    /// <summary>A stream, not compressed.</summary>
    public static byte[] Stream(byte[] data, string entries = "") =>
        [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {data.Length}>>\nstream\n")), .. data, .. "\nendstream"u8];

    private static int StartOfCrossReferences(byte[] file)
    {
        var end = Encoding.Latin1.GetString(file[^64..]);
        return int.Parse(Regex.Match(end, @"startxref\n(\d+)", RegexOptions.CultureInvariant).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static void AddRow(List<byte> table, StringBuilder index, int number, long offset)
    {
        Span<byte> row = stackalloc byte[7];
        row.Clear();
        row[0] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(row[1..], (uint)offset);
        table.AddRange(row);
        index.Append(CultureInfo.InvariantCulture, $"{number} 1 ");
    }

    private static void Write(MemoryStream target, string text) => target.Write(Encoding.Latin1.GetBytes(text));
}
