using Ingest.Model;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>
/// A painted area: closed rings of straight sides, in points of the displayed page. Curves are cut into
/// <see cref="SidesOfCurve"/> sides, which misses a circle of a word's size by less than a tenth of a point.
/// </summary>
internal sealed class Shape
{
    private const int SidesOfCurve = 8;

    /// <summary>A side that leaves its axis by less, in points, is along it.</summary>
    private const double Straight = 0.01;

    private readonly double[] _x;
    private readonly double[] _y;

    /// <summary>Where each ring ends in the arrays.</summary>
    private readonly int[] _ends;
    private readonly bool _evenOdd;

    private Shape(List<double> x, List<double> y, List<int> ends, bool evenOdd)
    {
        (_x, _y, _ends, _evenOdd) = ([.. x], [.. y], [.. ends], evenOdd);
        var bounds = BoxMath.Empty;
        for (var i = 0; i < _x.Length; i++)
        {
            bounds = bounds.With(_x[i], _y[i]);
        }

        Bounds = bounds;
        IsBox = _ends.Length == 1 && IsUpright();
    }

    public Box Bounds { get; }

    /// <summary>It is a rectangle along the page's edges.</summary>
    public bool IsBox { get; }

    public int Sides => _x.Length;

    /// <summary>In square points, what lies between rings of opposite ways left out.</summary>
    public double Area
    {
        get
        {
            double twice = 0;
            var start = 0;
            foreach (var end in _ends)
            {
                for (int i = start, before = end - 1; i < end; before = i++)
                {
                    twice += (_x[before] * _y[i]) - (_x[i] * _y[before]);
                }

                start = end;
            }

            return Math.Abs(twice) / 2;
        }
    }

    public static Shape OfBox(Box box) =>
        new([box.Left, box.Right, box.Right, box.Left], [box.Bottom, box.Bottom, box.Top, box.Top], [4], evenOdd: false);

    /// <param name="corners">In their order round the area.</param>
    public static Shape OfCorners(params ReadOnlySpan<PdfPoint> corners)
    {
        var rings = new Rings();
        foreach (var corner in corners)
        {
            rings.Add(corner.X, corner.Y);
        }

        return rings.ToShape(evenOdd: false);
    }

    /// <summary>What filling the path paints.</summary>
    public static Shape OfFill(PdfPath path)
    {
        var rings = new Rings();
        foreach (var part in path)
        {
            AddOutline(part, rings);
            rings.Close();
        }

        return rings.ToShape(path.FillingRule == FillingRule.EvenOdd);
    }

    /// <summary>What stroking the path paints: each side as wide as the pen; corners are left out.</summary>
    /// <param name="width">Of the pen, in points.</param>
    /// <param name="pen">One that is not as wide in all directions; null: it is.</param>
    public static Shape OfStroke(PdfPath path, double width, Pen? pen = null)
    {
        var rings = new Rings();
        foreach (var part in path)
        {
            var line = new Rings();
            AddOutline(part, line);
            line.AddStrokes(width, pen, part.Commands.Any(command => command is PdfSubpath.Close), rings);
        }

        return rings.ToShape(evenOdd: false);
    }

    /// <returns>In points, of the path's widest stroke.</returns>
    public static double Widest(PdfPath path, Pen pen)
    {
        var widest = 0.0;
        foreach (var part in path)
        {
            var line = new Rings();
            AddOutline(part, line);
            widest = Math.Max(widest, line.Widest(pen));
        }

        return widest;
    }

    /// <summary>A box that the path does not leave, by its points and its curves' control points: cheaper than its shape.</summary>
    public static Box Hull(PdfPath path)
    {
        var box = BoxMath.Empty;
        foreach (var part in path)
        {
            var commands = part.Commands;
            for (var i = 0; i < commands.Count; i++)
            {
                box = commands[i] switch
                {
                    PdfSubpath.Move move => box.With(move.Location.X, move.Location.Y),
                    PdfSubpath.Line line => box.With(line.To.X, line.To.Y),
                    PdfSubpath.CubicBezierCurve curve => box.With(curve.FirstControlPoint.X, curve.FirstControlPoint.Y)
                        .With(curve.SecondControlPoint.X, curve.SecondControlPoint.Y).With(curve.EndPoint.X, curve.EndPoint.Y),
                    _ => box,
                };
            }
        }

        return box;
    }

    /// <summary>Non-zero winding number or even–odd (ISO 32000-2, 8.5.3.3), by the sides that a ray to the right crosses.</summary>
    public bool Contains(double x, double y)
    {
        if (!Bounds.Contains(x, y))
        {
            return false;
        }

        if (IsBox)
        {
            return true;
        }

        int winding = 0, crossings = 0, start = 0;
        foreach (var end in _ends)
        {
            for (int i = start, before = end - 1; i < end; before = i++)
            {
                if (_y[i] > y != _y[before] > y && x < ((_x[before] - _x[i]) * (y - _y[i]) / (_y[before] - _y[i])) + _x[i])
                {
                    winding += _y[i] > y ? 1 : -1;
                    crossings++;
                }
            }

            start = end;
        }

        return _evenOdd ? crossings % 2 == 1 : winding != 0;
    }

    private bool IsUpright()
    {
        if (_x.Length is < 4 or > 5 || (_x.Length == 5 && (Math.Abs(_x[4] - _x[0]) > Straight || Math.Abs(_y[4] - _y[0]) > Straight)))
        {
            return false;
        }

        for (var i = 0; i < 4; i++)
        {
            var next = (i + 1) % 4;
            if (Math.Abs(_x[i] - _x[next]) > Straight && Math.Abs(_y[i] - _y[next]) > Straight)
            {
                return false;
            }
        }

        return Math.Abs(_x[0] - _x[2]) > Straight && Math.Abs(_y[0] - _y[2]) > Straight;
    }

    private static void AddOutline(PdfSubpath part, Rings rings)
    {
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    rings.Add(move.Location.X, move.Location.Y);
                    break;
                case PdfSubpath.Line line:
                    rings.Add(line.To.X, line.To.Y);
                    break;
                case PdfSubpath.CubicBezierCurve curve:
                    rings.AddCurve(curve, SidesOfCurve);
                    break;
                case PdfSubpath.QuadraticBezierCurve curve:
                    rings.Add(curve.EndPoint.X, curve.EndPoint.Y);
                    break;
            }
        }
    }

    /// <summary>Rings in the making.</summary>
    private sealed class Rings
    {
        private readonly List<double> _x = [];
        private readonly List<double> _y = [];
        private readonly List<int> _ends = [];

        public void Add(double x, double y)
        {
            if (double.IsFinite(x) && double.IsFinite(y))
            {
                _x.Add(x);
                _y.Add(y);
            }
        }

        public void AddCurve(PdfSubpath.CubicBezierCurve curve, int sides)
        {
            for (var i = 1; i <= sides; i++)
            {
                var (t, u) = ((double)i / sides, 1 - ((double)i / sides));
                var (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
                Add(
                    (a * curve.StartPoint.X) + (b * curve.FirstControlPoint.X) + (c * curve.SecondControlPoint.X) + (d * curve.EndPoint.X),
                    (a * curve.StartPoint.Y) + (b * curve.FirstControlPoint.Y) + (c * curve.SecondControlPoint.Y) + (d * curve.EndPoint.Y));
            }
        }

        public double Widest(Pen pen)
        {
            var widest = _x.Count < 2 ? pen.Mean : 0.0;
            for (var i = 1; i < _x.Count; i++)
            {
                widest = Math.Max(widest, pen.Across(_x[i] - _x[i - 1], _y[i] - _y[i - 1]));
            }

            return widest;
        }

        public void AddStrokes(double width, Pen? pen, bool closed, Rings to)
        {
            var count = closed ? _x.Count : _x.Count - 1;
            for (var i = 0; i < count; i++)
            {
                var next = (i + 1) % _x.Count;
                var (along, across) = (_x[next] - _x[i], _y[next] - _y[i]);
                var length = Math.Sqrt((along * along) + (across * across));
                if (length > 0)
                {
                    var its = pen?.Across(along, across) ?? width;
                    var (dx, dy) = (-across / length * its / 2, along / length * its / 2);
                    to.Add(_x[i] + dx, _y[i] + dy);
                    to.Add(_x[next] + dx, _y[next] + dy);
                    to.Add(_x[next] - dx, _y[next] - dy);
                    to.Add(_x[i] - dx, _y[i] - dy);
                    to.Close();
                }
            }
        }

        public void Close()
        {
            if (_x.Count > (_ends.Count == 0 ? 0 : _ends[^1]))
            {
                _ends.Add(_x.Count);
            }
        }

        public Shape ToShape(bool evenOdd)
        {
            Close();
            return new Shape(_x, _y, _ends, evenOdd);
        }
    }
}
