using System.Diagnostics;
using Colophon.Model;

namespace Colophon.Store;

/// <summary>Writes and reads pictures of shapes and words, which is what figures are made of.</summary>
internal static class PictureFormat
{
    // Drawings nest no deeper (SvgInterpreter).
    private const int DeepestNesting = 256;

    private enum Kind : byte
    {
        Path,
        Text,
        Clip,
    }

    /// <summary>Writes a picture.</summary>
    /// <exception cref="UnreachableException">The picture is made of pixels, which no figure is.</exception>
    public static void Write(BinaryWriter writer, Picture picture)
    {
        var vector = picture as VectorPicture ?? throw new UnreachableException(picture.GetType().Name);
        writer.Write(vector.Width);
        writer.Write(vector.Height);
        ListFormat.Write(writer, vector.Elements, element => WriteElement(writer, element));
    }

    /// <summary>Reads a picture.</summary>
    /// <exception cref="InvalidDataException">No picture was written there.</exception>
    public static Picture Read(BinaryReader reader) =>
        new VectorPicture(reader.ReadDouble(), reader.ReadDouble(), ListFormat.Read(reader, () => ReadElement(reader, 0)));

    private static void WriteElement(BinaryWriter writer, PictureElement element)
    {
        switch (element)
        {
            case PicturePath path:
                writer.Write((byte)Kind.Path);
                PathFormat.Write(writer, path);
                break;
            case PictureText text:
                writer.Write((byte)Kind.Text);
                WriteText(writer, text);
                break;
            case PictureClip clip:
                writer.Write((byte)Kind.Clip);
                PathFormat.WriteOutline(writer, clip.Clip);
                ListFormat.Write(writer, clip.Elements, inner => WriteElement(writer, inner));
                break;
            default:
                throw new UnreachableException(element.GetType().Name);
        }
    }

    private static PictureElement ReadElement(BinaryReader reader, int depth) => (Kind)reader.ReadByte() switch
    {
        _ when depth > DeepestNesting => throw new InvalidDataException("clips are nested too deeply"),
        Kind.Path => PathFormat.Read(reader),
        Kind.Text => ReadText(reader),
        Kind.Clip => new PictureClip(PathFormat.ReadOutline(reader), ListFormat.Read(reader, () => ReadElement(reader, depth + 1))),
        var other => throw new InvalidDataException(other.ToString()),
    };

    private static void WriteText(BinaryWriter writer, PictureText text)
    {
        writer.Write(text.Content);
        writer.Write(text.X);
        writer.Write(text.Y);
        writer.Write(text.Size);
        ColorFormat.Write(writer, text.Fill);
        writer.Write((byte)text.Anchor);
        writer.Write(text.Rotation);
        writer.Write(text.IsBold);
        writer.Write(text.IsItalic);
        ListFormat.Write(writer, text.Continued, span =>
        {
            writer.Write(span.Content);
            writer.Write(span.Size);
            ColorFormat.Write(writer, span.Fill);
            writer.Write(span.Rise);
            writer.Write(span.IsBold);
            writer.Write(span.IsItalic);
        });
    }

    private static PictureText ReadText(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), ColorFormat.Read(reader))
        {
            Anchor = (TextAnchor)reader.ReadByte(),
            Rotation = reader.ReadDouble(),
            IsBold = reader.ReadBoolean(),
            IsItalic = reader.ReadBoolean(),
            Continued = ListFormat.Read(reader, () => new PictureSpan(reader.ReadString(), reader.ReadDouble(), ColorFormat.Read(reader))
            {
                Rise = reader.ReadDouble(),
                IsBold = reader.ReadBoolean(),
                IsItalic = reader.ReadBoolean(),
            }),
        };
}
