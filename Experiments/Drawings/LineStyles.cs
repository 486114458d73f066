using Colophon.Running.Figures;
using ScottPlot;

namespace NeuralNetworks3.Drawings;

/// <summary>How each rule is drawn, by colour and by dashes, wherever it appears.</summary>
internal static class LineStyles
{
    /// <summary>The Bayes boundary.</summary>
    public static LineStyle Bayes => new(1.8f, FigureStyle.Ink, LinePattern.Solid);

    /// <summary>The boundary of the original text.</summary>
    public static LineStyle Source => new(1.6f, FigureStyle.Vermilion, LinePattern.Dashed);

    /// <summary>The best straight line.</summary>
    public static LineStyle BestLine => new(1.6f, FigureStyle.Ink, LinePattern.Dotted);

    /// <summary>The perceptron's final weights.</summary>
    public static LineStyle Final => new(1.6f, FigureStyle.Vermilion, LinePattern.Solid);

    /// <summary>Its pocket weights.</summary>
    public static LineStyle Pocket => new(1.6f, FigureStyle.Purple, LinePattern.DenselyDashed);

    /// <summary>Its averaged weights.</summary>
    public static LineStyle Averaged => new(1.6f, FigureStyle.Green, LinePattern.Dashed);
}
