using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace NeuralNetworks3.Drawings;

/// <summary>The drawing of the network N–K–L–M of Problem 2, as SVG.</summary>
/// <remarks>
/// Each layer is a column: its unit 0, its first, a general and its last unit, dots between them. One path from an input to an output is
/// drawn strong and carries the names of its weights. All lengths are in points.
/// </remarks>
internal static class NetworkDrawing
{
    private const double Width = 396;
    private const double Height = 222;
    private const double Radius = 14;
    private const string Ink = "#282828";
    private const string Blue = "#0072b2";

    // Heights of unit 0, of the first, of the general and of the last unit.
    private static readonly double[] Rows = [22, 64, 113, 162];

    private static readonly Column[] Columns =
    [
        new(24, "x", "", "n", "N", "inputs"),
        new(140, "h", "(1)", "k", "K", "hidden units"),
        new(256, "h", "(2)", "l", "L", "hidden units"),
        new(372, "y", "", "m", "M", "outputs"),
    ];

    /// <summary>The drawing.</summary>
    public static string Svg()
    {
        var svg = new StringBuilder();
        svg.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}pt\" height=\"{Height}pt\" viewBox=\"0 0 {Width} {Height}\">"));
        for (var column = 0; column + 1 < Columns.Length; column++)
        {
            DrawEdges(svg, column);
        }

        for (var column = 0; column + 1 < Columns.Length; column++)
        {
            DrawPath(svg, column);
        }

        for (var column = 0; column < Columns.Length; column++)
        {
            DrawUnits(svg, column);
        }

        return svg.Append("</svg>").ToString();
    }

    // Nothing leads to a unit 0, and the outputs have none.
    private static void DrawEdges(StringBuilder svg, int column)
    {
        var (from, to) = (Columns[column], Columns[column + 1]);
        for (var i = 0; i < Rows.Length; i++)
        {
            for (var j = 1; j < Rows.Length; j++)
            {
                Line(svg, from.X, Rows[i], to.X, Rows[j], "#a8a8a8", 0.5);
            }
        }
    }

    private static void DrawPath(StringBuilder svg, int column)
    {
        var (from, to) = (Columns[column], Columns[column + 1]);
        Line(svg, from.X, Rows[2], to.X, Rows[2], Blue, 1.5);
        var (x, y) = ((from.X + to.X) / 2, Rows[2]);

        // The name stands in a gap of the path; white behind it keeps all edges out.
        svg.Append(Invariant($"<rect x=\"{x - 17}\" y=\"{y - 11}\" width=\"34\" height=\"22\" fill=\"white\"/>"));
        Symbol(svg, x, y, new Name("W", string.Create(CultureInfo.InvariantCulture, $"({column + 1})"), from.Index + to.Index), Blue);
    }

    private static void DrawUnits(StringBuilder svg, int column)
    {
        var layer = Columns[column];
        if (column + 1 < Columns.Length)
        {
            Circle(svg, layer.X, Rows[0], Ink, 0.8, "#eeeeee");
            Word(svg, "1", layer.X, Rows[0] + 3.4, 11, Ink, "middle", isItalic: false);
        }

        Unit(1, "1", isStrong: false);
        Unit(2, layer.Index, isStrong: true);
        Unit(3, layer.Size, isStrong: false);
        Dots(svg, layer.X, (Rows[1] + Rows[2]) / 2);
        Dots(svg, layer.X, (Rows[2] + Rows[3]) / 2);
        Word(svg, layer.Size, layer.X, 198, 11, Ink, "middle", isItalic: true);
        Word(svg, layer.Caption, layer.X, 213, 9.5, Ink, column == 0 ? "start" : column == 3 ? "end" : "middle", isItalic: false, shift: column == 0 ? -16 : column == 3 ? 18 : 0);

        void Unit(int row, string index, bool isStrong)
        {
            Circle(svg, layer.X, Rows[row], isStrong ? Blue : Ink, isStrong ? 1.5 : 0.8, "white");
            Symbol(svg, layer.X, Rows[row], new Name(layer.Letter, layer.Layer, index), isStrong ? Blue : Ink);
        }
    }

    // A letter with its indices below and its layer above, centred as a whole.
    private static void Symbol(StringBuilder svg, double x, double y, Name name, string color)
    {
        const double Size = 11;
        const double ScriptSize = 7.2;
        var letter = Size * Advance(name.Letter);
        var scripts = ScriptSize * Math.Max(Advance(name.Below), Advance(name.Above));
        var left = x - ((letter + scripts) / 2);
        Word(svg, name.Letter, left, y + 3.2, Size, color, "start", isItalic: true);
        if (name.Above.Length > 0)
        {
            Word(svg, name.Above, left + letter + 0.6, y - 1.4, ScriptSize, color, "start", isItalic: false);
        }

        Word(svg, name.Below, left + letter, y + 6.4, ScriptSize, color, "start", isItalic: !char.IsAsciiDigit(name.Below[0]));
    }

    private static void Dots(StringBuilder svg, double x, double y)
    {
        for (var i = -1; i <= 1; i++)
        {
            svg.Append(Invariant($"<circle cx=\"{x}\" cy=\"{y + (4.5 * i)}\" r=\"0.9\" fill=\"{Ink}\"/>"));
        }
    }

    private static void Circle(StringBuilder svg, double x, double y, string stroke, double width, string fill) =>
        svg.Append(Invariant($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Radius}\" stroke=\"{stroke}\" stroke-width=\"{width}\" fill=\"{fill}\"/>"));

    private static void Line(StringBuilder svg, double x1, double y1, double x2, double y2, string stroke, double width) =>
        svg.Append(Invariant($"<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"{stroke}\" stroke-width=\"{width}\"/>"));

    private static void Word(StringBuilder svg, string words, double x, double y, double size, string color, string anchor, bool isItalic, double shift = 0) =>
        svg.Append(Invariant($"<text x=\"{x + shift:0.##}\" y=\"{y:0.##}\" font-size=\"{size}\" fill=\"{color}\" text-anchor=\"{anchor}\""))
            .Append(isItalic ? " font-style=\"italic\">" : ">")
            .Append(words)
            .Append("</text>");

    // Advance widths of STIX Two Text, in ems: italic letters, upright figures and brackets.
    private static double Advance(string words) => words.Sum(character => character switch
    {
        'W' => 0.91,
        'M' => 0.87,
        'm' => 0.83,
        'N' => 0.71,
        'K' => 0.66,
        'L' => 0.57,
        'n' => 0.56,
        'h' => 0.55,
        'k' or '1' or '2' or '3' => 0.50,
        'x' or 'y' => 0.45,
        '(' or ')' => 0.34,
        'l' => 0.27,
        _ => throw new ArgumentException($"the width of \"{character}\" is not known", nameof(words)),
    });

    private sealed record Column(double X, string Letter, string Layer, string Index, string Size, string Caption);

    private sealed record Name(string Letter, string Above, string Below);
}
