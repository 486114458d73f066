using Colophon.Numerics;

namespace Colophon.Pictures.Svg;

/// <summary>An arc of an ellipse between two points, as SVG's path command A gives it.</summary>
/// <param name="X0">Start.</param>
/// <param name="Y0">Start.</param>
/// <param name="RadiusX">Half the first axis.</param>
/// <param name="RadiusY">Half the second axis.</param>
/// <param name="Rotation">Clockwise turn of the first axis in degrees.</param>
/// <param name="IsLarge">Whether the longer of the two ways round is meant.</param>
/// <param name="IsClockwise">Whether angles grow along the arc (y points down).</param>
/// <param name="X1">End.</param>
/// <param name="Y1">End.</param>
internal readonly record struct EllipticalArc(
    double X0, double Y0, double RadiusX, double RadiusY, double Rotation, bool IsLarge, bool IsClockwise, double X1, double Y1)
{
    /// <summary>Cubic curves that follow the arc to within 0.03 % of its radius, a quarter turn each at most.</summary>
    /// <remarks>Endpoint to centre parametrisation: SVG 2, appendix B.2.4; radii that cannot reach are enlarged (B.2.5).</remarks>
    public IEnumerable<(double X1, double Y1, double X2, double Y2, double X3, double Y3)> ToCubics()
    {
        var turn = AffineTransform.Turn(Rotation);
        var (halfX, halfY) = ((X0 - X1) / 2, (Y0 - Y1) / 2);

        // Half the chord in the ellipse's own axes.
        var (x, y) = ((turn.A * halfX) + (turn.B * halfY), (turn.C * halfX) + (turn.D * halfY));
        var (rx, ry) = (Math.Abs(RadiusX), Math.Abs(RadiusY));
        var reach = (x * x / (rx * rx)) + (y * y / (ry * ry));
        if (reach > 1)
        {
            (rx, ry) = (rx * Math.Sqrt(reach), ry * Math.Sqrt(reach));
        }

        var distance = Math.Sqrt(Math.Max(0, (1 / Math.Min(reach, 1)) - 1)) * (IsLarge == IsClockwise ? -1 : 1);
        distance = reach >= 1 ? 0 : distance;
        var (centreX, centreY) = (distance * rx * y / ry, -distance * ry * x / rx);
        var start = PortableMath.Atan2((y - centreY) / ry, (x - centreX) / rx);
        var sweep = PortableMath.Atan2((-y - centreY) / ry, (-x - centreX) / rx) - start;
        sweep += IsClockwise && sweep < 0 ? 2 * Math.PI : !IsClockwise && sweep > 0 ? -2 * Math.PI : 0;

        var toPage = AffineTransform.Translation((X0 + X1) / 2, (Y0 + Y1) / 2) * turn * AffineTransform.Translation(centreX, centreY)
            * new AffineTransform(rx, 0, 0, ry, 0, 0);
        return Quarters(toPage, start, sweep);
    }

    private IEnumerable<(double X1, double Y1, double X2, double Y2, double X3, double Y3)> Quarters(AffineTransform toPage, double start, double sweep)
    {
        // The slack keeps a quarter of a circle in one piece when rounding puts it a little over.
        var count = Math.Max(1, (int)Math.Ceiling((Math.Abs(sweep) / (Math.PI / 2)) - 1e-9));
        var step = sweep / count;
        var (sine, cosine) = PortableMath.SinCos(step / 4);
        var reach = 4.0 / 3 * (sine / cosine);
        for (var i = 0; i < count; i++)
        {
            var (sin0, cos0) = PortableMath.SinCos(start + (i * step));
            var (sin1, cos1) = PortableMath.SinCos(start + ((i + 1) * step));
            var (x1, y1) = toPage.Apply(cos0 - (reach * sin0), sin0 + (reach * cos0));
            var (x2, y2) = toPage.Apply(cos1 + (reach * sin1), sin1 - (reach * cos1));

            // The last curve ends exactly where the author said.
            var (x3, y3) = i == count - 1 ? (X1, Y1) : toPage.Apply(cos1, sin1);
            yield return (x1, y1, x2, y2, x3, y3);
        }
    }
}
