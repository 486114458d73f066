using System.Collections.Immutable;
using Colophon.Layout.Paragraphs;

namespace Colophon.Tests.Layout.Paragraphs;

/// <summary>Tries every way to break a short paragraph, by the definitions in Knuth and Plass (1981) and without any of their shortcuts.</summary>
internal sealed class ExhaustiveSearch(ParagraphItem[] items, LineBreakSettings settings, BreakPass pass)
{
    /// <summary>The demerits of the best way; infinite where none is allowed.</summary>
    public double Fewest
    {
        get
        {
            var optional = Enumerable.Range(0, items.Length).Where(i => IsLegal(i) && !items[i].IsForced).ToList();
            var forced = Enumerable.Range(0, items.Length).Where(i => items[i].IsForced).ToList();
            return Enumerable.Range(0, 1 << optional.Count)
                .Min(choice => Demerits([.. optional.Where((_, bit) => (choice >> bit & 1) == 1).Concat(forced).Order()]));
        }
    }

    /// <summary>The demerits of one way; infinite where a line is worse than the pass allows.</summary>
    public double Demerits(ImmutableArray<int> breaks)
    {
        var (sum, previousClass, previousFlagged) = (0.0, 1, false);
        for (var line = 0; line < breaks.Length; line++)
        {
            var (badness, fitness, natural) = Judge(line == 0 ? -1 : breaks[line - 1], breaks[line]);
            if (badness > pass.Tolerance)
            {
                return double.PositiveInfinity;
            }

            var end = items[breaks[line]];
            sum += Math.Pow(settings.LinePenalty + badness, 2);
            sum += end.Kind == ItemKind.Penalty && !end.IsForced ? end.Penalty * Math.Abs((double)end.Penalty) : 0;
            sum += Math.Abs(fitness - previousClass) > 1 ? settings.FitnessDemerits : 0;
            sum += end.IsFlagged && previousFlagged ? settings.DoubleHyphenDemerits : 0;
            if (breaks[line] == items.Length - 1)
            {
                sum += previousFlagged ? settings.FinalHyphenDemerits : 0;
                sum += line > 0 && natural < settings.ShortLastLine ? settings.ShortLastLineDemerits : 0;
            }

            (previousClass, previousFlagged) = (fitness, end.IsFlagged);
        }

        return sum;
    }

    private bool IsLegal(int index) => items[index].Kind switch
    {
        ItemKind.Glue => items[index - 1].Kind == ItemKind.Box,
        ItemKind.Penalty => items[index].Penalty < ParagraphItem.Forbidden,
        _ => false,
    };

    private (double Badness, int Fitness, double Natural) Judge(int previous, int end)
    {
        var start = previous + 1;
        while (items[start].Kind != ItemKind.Box)
        {
            start++;
        }

        var line = items[start..Math.Max(start, end)];
        var natural = line.Sum(item => item.Width) + items[end].WidthBefore + (previous < 0 ? settings.FirstWidthAfter : items[previous].WidthAfter);
        var missing = (previous < 0 ? settings.FirstWidth ?? settings.Width : settings.Width) - natural;
        var stretch = line.Sum(item => item.Stretch) + settings.LineStretch + pass.EmergencyStretch;
        var shrink = line.Sum(item => item.Shrink);
        var ratio = missing switch
        {
            0 => 0,
            > 0 => line.Any(item => item.IsFill) ? 0 : stretch > 0 ? missing / stretch : double.PositiveInfinity,
            _ => shrink > 0 ? missing / shrink : double.NegativeInfinity,
        };
        var badness = ratio < -1 ? double.PositiveInfinity : Math.Min(10_000, 100 * Math.Pow(Math.Abs(ratio), 3));
        return (badness, ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3, natural);
    }
}
