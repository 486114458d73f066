using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Store;

/// <summary>Writes and reads all that later phases need of one experiment.</summary>
internal static class FindingsFormat
{
    /// <summary>Writes findings.</summary>
    public static void Write(BinaryWriter writer, ExperimentFindings findings)
    {
        writer.Write(findings.Id);
        NodeFormat.Write(writer, findings.Values);
        ListFormat.Write(writer, findings.Claims, claim =>
        {
            writer.Write(claim.Id);
            NodeFormat.Write(writer, claim.Values);
        });
        ListFormat.Write(writer, findings.Tables, table =>
        {
            writer.Write(table.Key);
            TableFormat.Write(writer, table.Value);
        });
        ListFormat.Write(writer, findings.Figures, figure =>
        {
            writer.Write(figure.Key);
            PictureFormat.Write(writer, figure.Value);
        });
        writer.Write(findings.Work.Count);
        writer.Write(findings.Work.Unit);
        ListFormat.Write(writer, findings.Said, said => WriteDiagnostic(writer, said));
    }

    /// <summary>Reads findings.</summary>
    public static ExperimentFindings Read(BinaryReader reader) => new(
        reader.ReadString(),
        NodeFormat.ReadGroup(reader),
        ListFormat.Read(reader, () => new ClaimEntry(reader.ReadString(), NodeFormat.ReadGroup(reader))),
        ListFormat.Read(reader, () => KeyValuePair.Create(reader.ReadString(), TableFormat.Read(reader))),
        ListFormat.Read(reader, () => KeyValuePair.Create(reader.ReadString(), PictureFormat.Read(reader))),
        new ExperimentWork(reader.ReadInt64(), reader.ReadString()),
        ListFormat.Read(reader, () => ReadDiagnostic(reader)));

    // What is said of a figure has no place in a file.
    private static void WriteDiagnostic(BinaryWriter writer, Diagnostic said)
    {
        writer.Write(said.Code.Id);
        writer.Write((int)said.Code.Severity);
        writer.Write(said.Code.Example);
        writer.Write(said.Message);
        ListFormat.Write(writer, said.Hints, writer.Write);
    }

    private static Diagnostic ReadDiagnostic(BinaryReader reader) => new(
        new DiagnosticCode(reader.ReadString(), (Severity)reader.ReadInt32(), reader.ReadString()),
        null,
        reader.ReadString(),
        ListFormat.Read(reader, reader.ReadString));
}

/// <summary>Writes and reads lists, with their length before them.</summary>
internal static class ListFormat
{
    /// <summary>Writes a list.</summary>
    public static void Write<T>(BinaryWriter writer, ImmutableArray<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
        {
            write(item);
        }
    }

    /// <summary>Reads a list.</summary>
    /// <exception cref="InvalidDataException">The list is said to have more items than there are bytes left.</exception>
    public static ImmutableArray<T> Read<T>(BinaryReader reader, Func<T> read)
    {
        var length = reader.Read7BitEncodedInt();
        if (length < 0 || length > reader.BaseStream.Length - reader.BaseStream.Position)
        {
            throw new InvalidDataException("a list cannot be so long");
        }

        var items = ImmutableArray.CreateBuilder<T>(length);
        for (var i = 0; i < items.Capacity; i++)
        {
            items.Add(read());
        }

        return items.MoveToImmutable();
    }
}
