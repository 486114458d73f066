using System.Buffers.Binary;
using System.Text;

namespace Colophon.Layout.Fonts;

/// <summary>Finds the tables of an OpenType font file and reads big-endian numbers from them.</summary>
internal sealed class OpenTypeReader
{
    private readonly Dictionary<string, (int Offset, int Length)> _tables = new(StringComparer.Ordinal);

    /// <summary>Reads the table directory.</summary>
    /// <exception cref="InvalidDataException">The file is not a TrueType-flavoured OpenType font.</exception>
    public OpenTypeReader(byte[] data)
    {
        Data = data;
        if (data.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(data) != 0x00010000)
        {
            throw new InvalidDataException("not a TrueType font: only fonts with a glyf table can be set and embedded");
        }

        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(4)); i++)
        {
            var record = data.AsSpan(12 + (16 * i), 16);
            _tables[Encoding.ASCII.GetString(record[..4])] =
                ((int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]));
        }
    }

    /// <summary>The whole file.</summary>
    public byte[] Data { get; }

    /// <summary>A table's bytes; empty where the font has no such table.</summary>
    public ReadOnlySpan<byte> Table(string tag) =>
        _tables.TryGetValue(tag, out var place) ? Data.AsSpan(place.Offset, place.Length) : [];
}
