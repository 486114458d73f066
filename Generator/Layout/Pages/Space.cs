namespace Colophon.Layout.Pages;

/// <summary>Blank space above a box in points: what it likes to be, and how far it may grow or shrink to fill a page.</summary>
/// <param name="Natural">The space where nothing presses.</param>
/// <param name="Stretch">The most that may be added.</param>
/// <param name="Shrink">The most that may be taken away.</param>
internal readonly record struct Space(double Natural, double Stretch = 0, double Shrink = 0)
{
    /// <summary>The larger of two spaces that meet: they overlap, they do not add up.</summary>
    public static Space Larger(Space a, Space b) => a.Natural >= b.Natural ? a : b;
}
