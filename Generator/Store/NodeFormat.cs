using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Results;

namespace Colophon.Store;

/// <summary>Writes and reads the tree of values.</summary>
internal static class NodeFormat
{
    // Deeper than any tree of results can be (ResultTree).
    private const int DeepestNesting = 64;

    private enum Kind : byte
    {
        Object,
        Array,
        Number,
        Integer,
        Text,
        Boolean,
    }

    /// <summary>Writes a node with all below it.</summary>
    public static void Write(BinaryWriter writer, ResultNode node)
    {
        switch (node)
        {
            case ResultObject group:
                writer.Write((byte)Kind.Object);
                writer.Write7BitEncodedInt(group.Members.Count);
                foreach (var (name, member) in group.Members)
                {
                    writer.Write(name);
                    Write(writer, member);
                }

                break;
            case ResultArray list:
                writer.Write((byte)Kind.Array);
                ListFormat.Write(writer, list.Items, item => Write(writer, item));
                break;
            case ResultNumber number:
                writer.Write((byte)Kind.Number);
                writer.Write(number.Value);
                break;
            case ResultInteger integer:
                writer.Write((byte)Kind.Integer);
                writer.Write(integer.Value);
                break;
            case ResultText text:
                writer.Write((byte)Kind.Text);
                writer.Write(text.Value);
                break;
            case ResultBoolean boolean:
                writer.Write((byte)Kind.Boolean);
                writer.Write(boolean.Value);
                break;
            default:
                throw new UnreachableException(node.GetType().Name);
        }
    }

    /// <summary>Reads a node with all below it.</summary>
    /// <exception cref="InvalidDataException">No node was written there.</exception>
    public static ResultNode Read(BinaryReader reader) => Read(reader, 0);

    /// <summary>Reads a group of values.</summary>
    /// <exception cref="InvalidDataException">No group was written there.</exception>
    public static ResultObject ReadGroup(BinaryReader reader) => Read(reader) as ResultObject ?? throw new InvalidDataException("no group of values");

    private static ResultNode Read(BinaryReader reader, int depth) => (Kind)reader.ReadByte() switch
    {
        _ when depth > DeepestNesting => throw new InvalidDataException("values are nested too deeply"),
        Kind.Object => ReadObject(reader, depth),
        Kind.Array => new ResultArray(ListFormat.Read(reader, () => Read(reader, depth + 1))),
        Kind.Number => new ResultNumber(reader.ReadDouble()),
        Kind.Integer => new ResultInteger(reader.ReadInt64()),
        Kind.Text => new ResultText(reader.ReadString()),
        Kind.Boolean => new ResultBoolean(reader.ReadBoolean()),
        var other => throw new InvalidDataException(other.ToString()),
    };

    private static ResultObject ReadObject(BinaryReader reader, int depth)
    {
        var members = ImmutableSortedDictionary.CreateBuilder<string, ResultNode>(StringComparer.Ordinal);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            members.Add(reader.ReadString(), Read(reader, depth + 1));
        }

        return new ResultObject(members.ToImmutable());
    }
}
