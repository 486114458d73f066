using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Pictures.Svg;

namespace Colophon.Pictures;

/// <summary>Reads the subset of SVG that plots and simple drawings use.</summary>
/// <remarks>
/// Understood are paths, basic shapes, text, groups, transforms, plain colours, dashes, clip paths, <c>use</c> and simple style
/// sheets, as ScottPlot, Matplotlib, Graphviz and Inkscape (plain SVG) write them. The opacity of a group is passed on to
/// each of its parts. Fonts are the report's own.
/// </remarks>
internal static class SvgReader
{
    private const int LongestDrawing = 16 * 1024 * 1024;
    private const double PointsPerPixel = 0.75;

    /// <summary>Reads a drawing; what it cannot show is a diagnostic (RPT610 to RPT616), never a silent gap.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="source">Where the author placed it.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The picture, or null where an error was reported.</returns>
    public static VectorPicture? Read(string svg, SourceSpan? source, DiagnosticBag diagnostics)
    {
        var problems = new SvgProblems(source, diagnostics);
        if (Parse(svg, problems) is not { } root || Viewport.Of(root, problems) is not { } viewport)
        {
            return null;
        }

        var elements = new SvgInterpreter(root, viewport.UserWidth, viewport.UserHeight, problems).Read(root, viewport.ToPoints);
        return problems.HasErrors ? null : new VectorPicture(viewport.Width, viewport.Height, elements);
    }

    private static XElement? Parse(string svg, SvgProblems problems)
    {
        svg = svg.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (svg.Length > LongestDrawing)
        {
            problems.TooComplex("the drawing has more than 16 million characters");
            return null;
        }

        try
        {
            if (IsTooDeep(svg))
            {
                problems.TooDeep(SvgInterpreter.DeepestNesting);
                return null;
            }

            using var reader = Open(svg);
            var root = XElement.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
            if (root.Name.LocalName == "svg")
            {
                return root;
            }

            problems.Report(DiagnosticCodes.MalformedDrawing, "", $"the drawing begins with \"{root.Name.LocalName}\", not with \"svg\"", "give an SVG file");
        }
        catch (XmlException exception)
        {
            problems.Report(
                DiagnosticCodes.MalformedDrawing,
                "",
                string.Create(CultureInfo.InvariantCulture, $"the drawing is not well-formed XML at its line {exception.LineNumber}, column {exception.LinePosition}"),
                "save the drawing again, or mend it there");
        }

        return null;
    }

    /// <summary>Looked at before a tree is built, because building one takes time in proportion to the square of its depth.</summary>
    private static bool IsTooDeep(string svg)
    {
        using var reader = Open(svg);
        while (reader.Read())
        {
            if (reader.Depth > SvgInterpreter.DeepestNesting)
            {
                return true;
            }
        }

        return false;
    }

    private static XmlReader Open(string svg) => XmlReader.Create(
        new StringReader(svg),
        new XmlReaderSettings
        {
            // Matplotlib and Graphviz write a DOCTYPE. Ignoring it defines no entity and opens no file.
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = LongestDrawing,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });

    /// <summary>The size of a drawing, and the way from its user units to points.</summary>
    private sealed record Viewport(double Width, double Height, double UserWidth, double UserHeight, AffineTransform ToPoints)
    {
        public static Viewport? Of(XElement root, SvgProblems problems)
        {
            if (!TryReadBox(root, out var box))
            {
                problems.Invalid(root, (string)root.Attribute("viewBox")!, "a viewBox", "write four numbers, the last two positive: viewBox=\"0 0 400 300\"");
                return null;
            }

            // Of width and height, one that is missing follows from the viewBox's shape.
            var (width, height) = (Size(root, "width"), Size(root, "height"));
            var w = width ?? (height is { } h0 && box is not null ? h0 * box.Value.Width / box.Value.Height : box?.Width * PointsPerPixel);
            var h = height ?? (width is { } w0 && box is not null ? w0 * box.Value.Height / box.Value.Width : box?.Height * PointsPerPixel);
            if (w is not > 0 || h is not > 0)
            {
                problems.Report(DiagnosticCodes.DrawingWithoutSize, "", "the drawing has no size", "give its svg element a viewBox, or width and height");
                return null;
            }

            var userBox = box ?? (0, 0, w.Value / PointsPerPixel, h.Value / PointsPerPixel);
            var toPoints = Fit(userBox, w.Value, h.Value, (string?)root.Attribute("preserveAspectRatio"));
            return new Viewport(w.Value, h.Value, userBox.Width, userBox.Height, toPoints);
        }

        /// <summary>A size in points, rounded to a millionth so that "200pt" are 200 of them; null where it is absent or a percentage.</summary>
        private static double? Size(XElement root, string name) =>
            SvgLength.TryParse((string?)root.Attribute(name) ?? "", 16, null, out var length) ? Math.Round(length * PointsPerPixel, 6) : null;

        private static bool TryReadBox(XElement root, out (double X, double Y, double Width, double Height)? box)
        {
            box = null;
            if (root.Attribute("viewBox")?.Value is not { } text)
            {
                return true;
            }

            var scanner = new SvgScanner(text);
            Span<double> numbers = stackalloc double[4];
            foreach (ref var number in numbers)
            {
                scanner.SkipSeparator();
                if (!scanner.TryReadNumber(out number))
                {
                    return false;
                }
            }

            box = (numbers[0], numbers[1], numbers[2], numbers[3]);
            scanner.SkipSpace();
            return scanner.IsAtEnd && numbers[2] > 0 && numbers[3] > 0;
        }

        /// <summary>preserveAspectRatio: stretched where it says "none", otherwise whole and in the middle (SVG 2, 8.7).</summary>
        private static AffineTransform Fit((double X, double Y, double Width, double Height) box, double width, double height, string? ratio)
        {
            var (sx, sy) = (width / box.Width, height / box.Height);
            if (ratio?.Trim() != "none")
            {
                sx = sy = Math.Min(sx, sy);
            }

            return new AffineTransform(sx, 0, 0, sy, ((width - (sx * box.Width)) / 2) - (sx * box.X), ((height - (sy * box.Height)) / 2) - (sy * box.Y));
        }
    }
}
