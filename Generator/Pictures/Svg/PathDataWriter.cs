using System.Collections.Immutable;
using System.Text;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Writes an outline as path data: relative and as short as it gets.</summary>
internal ref struct PathDataWriter
{
    private readonly StringBuilder _data = new();
    private readonly CoordinateGrid _grid;
    private long _x;
    private long _y;
    private long _startX;
    private long _startY;

    // Where S would put its first control point; only after a curve.
    private (long X, long Y)? _mirrored;
    private char _command = '\0';

    private PathDataWriter(CoordinateGrid grid)
    {
        _grid = grid;
    }

    /// <summary>The path data of an outline.</summary>
    public static string Write(ImmutableArray<PathSegment> outline, CoordinateGrid grid)
    {
        var writer = new PathDataWriter(grid);
        foreach (var segment in outline)
        {
            writer.Write(segment);
        }

        return writer._data.ToString();
    }

    private void Write(PathSegment s)
    {
        switch (s.Verb)
        {
            case PathVerb.Move:
                MoveTo(_grid.Step(s.X1), _grid.Step(s.Y1));
                break;
            case PathVerb.Line:
                LineTo(_grid.Step(s.X1), _grid.Step(s.Y1));
                break;
            case PathVerb.Cubic:
                CubicTo((_grid.Step(s.X1), _grid.Step(s.Y1)), (_grid.Step(s.X2), _grid.Step(s.Y2)), (_grid.Step(s.X3), _grid.Step(s.Y3)));
                break;
            case PathVerb.Close:
                Command('z');
                GoTo(_startX, _startY);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private void MoveTo(long x, long y)
    {
        Command('M');
        Number(x);
        Number(y);
        (_startX, _startY) = (x, y);
        GoTo(x, y);
    }

    private void LineTo(long x, long y)
    {
        if (y == _y)
        {
            Command('h');
            Number(x - _x);
        }
        else if (x == _x)
        {
            Command('v');
            Number(y - _y);
        }
        else
        {
            Command('l');
            Number(x - _x);
            Number(y - _y);
        }

        GoTo(x, y);
    }

    private void CubicTo((long X, long Y) first, (long X, long Y) second, (long X, long Y) end)
    {
        var isSmooth = _mirrored == first;
        Command(isSmooth ? 's' : 'c');
        if (!isSmooth)
        {
            Point(first);
        }

        Point(second);
        Point(end);
        GoTo(end.X, end.Y);
        _mirrored = ((2 * end.X) - second.X, (2 * end.Y) - second.Y);
    }

    private void GoTo(long x, long y)
    {
        (_x, _y) = (x, y);
        _mirrored = null;
    }

    private void Command(char command)
    {
        // A command need not be repeated; a repeated M would mean lines.
        if (command != _command || command is 'M' or 'z')
        {
            _data.Append(command);
        }

        _command = command;
    }

    private readonly void Point((long X, long Y) point)
    {
        Number(point.X - _x);
        Number(point.Y - _y);
    }

    private readonly void Number(long steps)
    {
        if (_data.Length > 0 && char.IsAsciiDigit(_data[^1]) && steps >= 0)
        {
            _data.Append(' ');
        }

        _data.Append(_grid.Format(steps));
    }
}
