using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Pictures.Svg;

namespace Colophon.Pictures;

/// <summary>Moves what a picture shows, so that several make one.</summary>
internal static class PictureMove
{
    /// <summary>The elements, shifted.</summary>
    /// <param name="elements">What is moved.</param>
    /// <param name="right">How far to the right, in points.</param>
    /// <param name="down">How far down, in points.</param>
    public static ImmutableArray<PictureElement> By(ImmutableArray<PictureElement> elements, double right, double down) =>
        By(elements, AffineTransform.Translation(right, down));

    private static ImmutableArray<PictureElement> By(ImmutableArray<PictureElement> elements, AffineTransform shift)
    {
        var moved = ImmutableArray.CreateBuilder<PictureElement>(elements.Length);
        foreach (var element in elements)
        {
            moved.Add(element switch
            {
                PicturePath path => path with { Segments = shift.Apply(path.Segments) },
                PictureText text => Moved(text, shift),
                PictureClip clip => new PictureClip(shift.Apply(clip.Clip), By(clip.Elements, shift)),
                _ => throw new ArgumentException("an unknown kind of picture element", nameof(elements)),
            });
        }

        return moved.MoveToImmutable();
    }

    private static PictureText Moved(PictureText text, AffineTransform shift)
    {
        var (x, y) = shift.Apply(text.X, text.Y);
        return text with { X = x, Y = y };
    }
}
