using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Reads path data (SVG 2, 9.3): every command, absolute and relative. Quadratic curves and arcs become cubic ones.</summary>
internal ref struct PathData
{
    private readonly ImmutableArray<PathSegment>.Builder _segments = ImmutableArray.CreateBuilder<PathSegment>();
    private SvgScanner _scanner;
    private double _x;
    private double _y;
    private double _startX;
    private double _startY;

    // The control point that S or T mirrors; the current point where the command before was of another kind.
    private double _controlX;
    private double _controlY;
    private char _previous = '\0';

    private PathData(string data)
    {
        _scanner = new SvgScanner(data);
    }

    /// <summary>Reads path data.</summary>
    /// <param name="data">The attribute's value.</param>
    /// <param name="outline">The segments up to the first mistake.</param>
    /// <param name="mistake">Where the first mistake is, from 0; the length of the data where there is none.</param>
    /// <returns>Whether all of it could be read.</returns>
    public static bool TryParse(string data, out ImmutableArray<PathSegment> outline, out int mistake)
    {
        var parser = new PathData(data);
        var isWhole = parser.ReadCommands();
        outline = parser._segments.DrainToImmutable();
        mistake = parser._scanner.Position;
        return isWhole;
    }

    private bool ReadCommands()
    {
        _scanner.SkipSpace();
        while (!_scanner.IsAtEnd)
        {
            var command = _scanner.Next;
            var isExpected = _previous == '\0' ? command is 'M' or 'm' : "MmLlHhVvCcSsQqTtAaZz".Contains(command, StringComparison.Ordinal);
            if (!isExpected || !_scanner.TryRead(command) || !ReadArguments(command))
            {
                return false;
            }

            _scanner.SkipSpace();
        }

        return true;
    }

    private bool ReadArguments(char command)
    {
        _scanner.SkipSpace();
        if (command is 'Z' or 'z')
        {
            Close();
            return true;
        }

        do
        {
            if (!ReadOnce(command))
            {
                return false;
            }

            // Further pairs after a move are lines.
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            _scanner.SkipSeparator();
        }
        while (_scanner.Next is '+' or '-' or '.' || char.IsAsciiDigit(_scanner.Next));
        return true;
    }

    private bool ReadOnce(char command)
    {
        var isRelative = char.IsAsciiLetterLower(command);
        var (originX, originY) = isRelative ? (_x, _y) : (0, 0);
        var kind = char.ToUpperInvariant(command);
        if (kind == 'A')
        {
            return ReadArc(originX, originY);
        }

        Span<double> n = stackalloc double[6];
        var count = kind switch { 'H' or 'V' => 1, 'M' or 'L' or 'T' => 2, 'S' or 'Q' => 4, 'C' => 6, _ => throw new UnreachableException() };
        if (!ReadNumbers(n[..count]))
        {
            return false;
        }

        if (kind is 'H' or 'V')
        {
            LineTo(kind == 'H' ? originX + n[0] : _x, kind == 'V' ? originY + n[0] : _y);
            return true;
        }

        for (var i = 0; i < count; i += 2)
        {
            n[i] += originX;
            n[i + 1] += originY;
        }

        Draw(kind, n);
        return true;
    }

    private void Draw(char kind, scoped ReadOnlySpan<double> n)
    {
        switch (kind)
        {
            case 'M':
                MoveTo(n[0], n[1]);
                break;
            case 'L':
                LineTo(n[0], n[1]);
                break;
            case 'C':
                CubicTo(n[0], n[1], n[2], n[3], n[4], n[5], kind);
                break;
            case 'S':
                var (x1, y1) = Mirrored(_previous is 'C' or 'S');
                CubicTo(x1, y1, n[0], n[1], n[2], n[3], kind);
                break;
            case 'Q':
                QuadraticTo(n[0], n[1], n[2], n[3], kind);
                break;
            case 'T':
                var (qx, qy) = Mirrored(_previous is 'Q' or 'T');
                QuadraticTo(qx, qy, n[0], n[1], kind);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private readonly (double X, double Y) Mirrored(bool hasControl) =>
        hasControl ? ((2 * _x) - _controlX, (2 * _y) - _controlY) : (_x, _y);

    private bool ReadNumbers(scoped Span<double> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0)
            {
                _scanner.SkipSeparator();
            }

            if (!_scanner.TryReadNumber(out numbers[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadArc(double originX, double originY)
    {
        Span<double> shape = stackalloc double[3];
        Span<double> end = stackalloc double[2];
        if (!ReadNumbers(shape) || !ReadFlag(out var isLarge) || !ReadFlag(out var isClockwise))
        {
            return false;
        }

        _scanner.SkipSeparator();
        if (!ReadNumbers(end))
        {
            return false;
        }

        ArcTo(new EllipticalArc(_x, _y, shape[0], shape[1], shape[2], isLarge, isClockwise, originX + end[0], originY + end[1]));
        return true;
    }

    private bool ReadFlag(out bool flag)
    {
        _scanner.SkipSeparator();
        return _scanner.TryReadFlag(out flag);
    }

    private void MoveTo(double x, double y)
    {
        _segments.Add(new PathSegment(PathVerb.Move, x, y));
        (_startX, _startY) = (x, y);
        GoTo(x, y, 'M');
    }

    private void LineTo(double x, double y)
    {
        StartContour();
        _segments.Add(new PathSegment(PathVerb.Line, x, y));
        GoTo(x, y, 'L');
    }

    private void CubicTo(double x1, double y1, double x2, double y2, double x, double y, char command)
    {
        StartContour();
        _segments.Add(new PathSegment(PathVerb.Cubic, x1, y1, x2, y2, x, y));
        GoTo(x, y, command);
        (_controlX, _controlY) = (x2, y2);
    }

    private void QuadraticTo(double qx, double qy, double x, double y, char command)
    {
        const double TwoThirds = 2.0 / 3;
        CubicTo(_x + (TwoThirds * (qx - _x)), _y + (TwoThirds * (qy - _y)), x + (TwoThirds * (qx - x)), y + (TwoThirds * (qy - y)), x, y, command);
        (_controlX, _controlY) = (qx, qy);
    }

    private void ArcTo(EllipticalArc arc)
    {
        if (arc.X0 == arc.X1 && arc.Y0 == arc.Y1)
        {
            GoTo(_x, _y, 'A');
        }
        else if (arc.RadiusX == 0 || arc.RadiusY == 0)
        {
            LineTo(arc.X1, arc.Y1);
        }
        else
        {
            foreach (var (x1, y1, x2, y2, x3, y3) in arc.ToCubics())
            {
                CubicTo(x1, y1, x2, y2, x3, y3, 'A');
            }
        }
    }

    private void Close()
    {
        if (_previous != 'Z')
        {
            _segments.Add(new PathSegment(PathVerb.Close));
        }

        GoTo(_startX, _startY, 'Z');
    }

    private readonly void StartContour()
    {
        // Drawing after a close begins again at the contour's start.
        if (_previous == 'Z')
        {
            _segments.Add(new PathSegment(PathVerb.Move, _startX, _startY));
        }
    }

    private void GoTo(double x, double y, char command)
    {
        (_x, _y) = (x, y);
        (_controlX, _controlY) = (x, y);
        _previous = command;
    }
}
