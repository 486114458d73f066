using System.Diagnostics;
using Colophon.Model;
using Colophon.Results;

namespace Colophon.Store;

/// <summary>Writes and reads tables as they are shown.</summary>
internal static class TableFormat
{
    /// <summary>Writes a table.</summary>
    public static void Write(BinaryWriter writer, ResultTable table)
    {
        ListFormat.Write(writer, table.Columns, column =>
        {
            writer.Write(column.Key);
            writer.Write(column.Title);
            writer.Write((int)column.Alignment);
        });
        ListFormat.Write(writer, table.Rows, row => ListFormat.Write(writer, row, cell => WriteCell(writer, cell)));
    }

    /// <summary>Reads a table.</summary>
    public static ResultTable Read(BinaryReader reader) => new(
        ListFormat.Read(reader, () => new ResultColumn(reader.ReadString(), reader.ReadString(), (ColumnAlignment)reader.ReadInt32())),
        ListFormat.Read(reader, () => ListFormat.Read(reader, () => ReadCell(reader))));

    private static void WriteCell(BinaryWriter writer, ResultCell cell)
    {
        switch (cell)
        {
            case TextCell text:
                writer.Write(false);
                writer.Write(text.Markdown);
                break;
            case ValueCell { Value: var value }:
                writer.Write(true);
                writer.Write(value.Path);
                writer.Write(value.FullPrecision);
                writer.Write(value.Text);
                writer.Write(value.Format);
                break;
            default:
                throw new UnreachableException(cell.GetType().Name);
        }
    }

    private static ResultCell ReadCell(BinaryReader reader)
    {
        var isValue = reader.ReadBoolean();
        return isValue
            ? new ValueCell(new BoundValue(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString()))
            : new TextCell(reader.ReadString());
    }
}
