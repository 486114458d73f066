using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Store;

/// <summary>Writes and reads the paths of a picture.</summary>
internal static class PathFormat
{
    /// <summary>Writes a path.</summary>
    public static void Write(BinaryWriter writer, PicturePath path)
    {
        WriteOutline(writer, path.Segments);
        ColorFormat.WriteIfAny(writer, path.Fill);
        writer.Write(path.IsEvenOdd);
        ColorFormat.WriteIfAny(writer, path.Stroke);
        writer.Write(path.StrokeWidth);
        writer.Write((byte)path.Cap);
        writer.Write((byte)path.Join);
        ListFormat.Write(writer, path.Dashes, writer.Write);
    }

    /// <summary>Reads a path.</summary>
    public static PicturePath Read(BinaryReader reader) => new(ReadOutline(reader))
    {
        Fill = ColorFormat.ReadIfAny(reader),
        IsEvenOdd = reader.ReadBoolean(),
        Stroke = ColorFormat.ReadIfAny(reader),
        StrokeWidth = reader.ReadDouble(),
        Cap = (LineCap)reader.ReadByte(),
        Join = (LineJoin)reader.ReadByte(),
        Dashes = ListFormat.Read(reader, reader.ReadDouble),
    };

    /// <summary>Writes an outline; of each step, the points that its verb uses.</summary>
    public static void WriteOutline(BinaryWriter writer, ImmutableArray<PathSegment> segments) => ListFormat.Write(writer, segments, segment =>
    {
        writer.Write((byte)segment.Verb);
        if (segment.Verb != PathVerb.Close)
        {
            writer.Write(segment.X1);
            writer.Write(segment.Y1);
        }

        if (segment.Verb == PathVerb.Cubic)
        {
            writer.Write(segment.X2);
            writer.Write(segment.Y2);
            writer.Write(segment.X3);
            writer.Write(segment.Y3);
        }
    });

    /// <summary>Reads an outline.</summary>
    public static ImmutableArray<PathSegment> ReadOutline(BinaryReader reader) => ListFormat.Read(reader, () => (PathVerb)reader.ReadByte() switch
    {
        PathVerb.Close => new PathSegment(PathVerb.Close),
        PathVerb.Cubic => new PathSegment(
            PathVerb.Cubic, reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble()),
        var verb => new PathSegment(verb, reader.ReadDouble(), reader.ReadDouble()),
    });
}

/// <summary>Writes and reads colours.</summary>
internal static class ColorFormat
{
    /// <summary>Writes a colour.</summary>
    public static void Write(BinaryWriter writer, Color color)
    {
        writer.Write(color.R);
        writer.Write(color.G);
        writer.Write(color.B);
        writer.Write(color.Opacity);
    }

    /// <summary>Writes a colour, or that there is none.</summary>
    public static void WriteIfAny(BinaryWriter writer, Color? color)
    {
        writer.Write(color is not null);
        if (color is { } some)
        {
            Write(writer, some);
        }
    }

    /// <summary>Reads a colour.</summary>
    public static Color Read(BinaryReader reader) => new(reader.ReadByte(), reader.ReadByte(), reader.ReadByte(), reader.ReadDouble());

    /// <summary>Reads a colour, or that there is none.</summary>
    public static Color? ReadIfAny(BinaryReader reader) => reader.ReadBoolean() ? Read(reader) : null;
}
