using Ingest.Model;

namespace Ingest.Ocr.Azure;

/// <summary>
/// From the service's coordinates of one page (inches or pixels from the top left of the displayed page) to its reading
/// space: scaled to points, turned by quarters until most text runs to the right, and its skew taken out.
/// </summary>
internal sealed class PageSpace
{
    /// <summary>Shapes that differ by more are not one page's: another box of the page was taken, or its rotation was not.</summary>
    private const double SameShape = 0.03;

    /// <summary>Degrees; a line across the page then drifts by less than half a point.</summary>
    private const double Level = 0.05;

    /// <summary>Share of the page that a box may lie outside of it.</summary>
    private const double Slack = 0.1;

    private readonly AnswerPage _page;
    private readonly double _scaleX;
    private readonly double _scaleY;
    private readonly double _shownWidth;
    private readonly double _shownHeight;
    private readonly double _sine;
    private readonly double _cosine = 1;

    public PageSpace(AnswerPage page, PageLayout layout)
    {
        if (page.Unit is not ("inch" or "pixel") || !(page.Width > 0) || !(page.Height > 0) || !double.IsFinite(page.Width * page.Height))
        {
            throw AzureFailure.Garbled($"page {page.PageNumber} has no size");
        }

        _page = page;
        (_shownWidth, _shownHeight) = (layout.Turn & 1) == 0 ? (layout.Width, layout.Height) : (layout.Height, layout.Width);
        (_scaleX, _scaleY) = (_shownWidth / page.Width, _shownHeight / page.Height);
        HasOtherShape = Math.Abs((_scaleX / _scaleY) - 1) > SameShape;
        if (HasOtherShape)
        {
            _scaleX = _scaleY = page.Unit == "inch" ? 72 : _scaleX;
            (_shownWidth, _shownHeight) = (page.Width * _scaleX, page.Height * _scaleY);
        }

        var texts = Texts(page);
        Turn = TurnOf(texts, page.Angle);
        (Width, Height) = (Turn & 1) == 0 ? (_shownWidth, _shownHeight) : (_shownHeight, _shownWidth);
        var skew = SkewOf([.. texts.Select(text => text.Each(Turned))]);
        if (Math.Abs(skew) > Level)
        {
            (_sine, _cosine) = Math.SinCos(-skew * Math.PI / 180);
        }
    }

    /// <summary>The service's page is no stretched copy of the PDF's: its own units were believed.</summary>
    public bool HasOtherShape { get; }

    public int Turn { get; }

    public double Width { get; }

    public double Height { get; }

    public Quad Place(double[] polygon) => Shown(polygon).Each(spot => Levelled(Turned(spot)));

    /// <summary>The lines, or the words where the service gives no lines.</summary>
    private Quad[] Texts(AnswerPage page)
    {
        var polygons = page.Lines is { Length: > 0 } lines
            ? lines.Select(line => line?.Polygon) : (page.Words ?? []).Select(word => word?.Polygon);
        return [.. polygons.Select(polygon => Shown(polygon ?? throw AzureFailure.Garbled($"page {page.PageNumber} has an empty line")))];
    }

    private Quad Shown(double[] polygon)
    {
        if (polygon.Length < 8 || polygon.Length % 2 != 0)
        {
            throw AzureFailure.Garbled($"page {_page.PageNumber} has a polygon of {polygon.Length} numbers");
        }

        return new Quad(At(0), At(1), At(2), At(3));

        Spot At(int corner)
        {
            var (x, y) = (polygon[2 * corner] / _page.Width, polygon[(2 * corner) + 1] / _page.Height);
            return x is >= -Slack and <= 1 + Slack && y is >= -Slack and <= 1 + Slack
                ? new Spot(x * _page.Width * _scaleX, _shownHeight - (y * _page.Height * _scaleY))
                : throw AzureFailure.Garbled($"page {_page.PageNumber} has text outside of it");
        }
    }

    /// <summary>
    /// Where the corners say that most text runs; the service's own angle only speaks for a page without text. Text that runs
    /// upwards (90 degrees counterclockwise) is level after one quarter turn clockwise.
    /// </summary>
    private static int TurnOf(Quad[] texts, double angle)
    {
        var lengths = new double[4];
        foreach (var text in texts)
        {
            lengths[Quarter(text.Degrees)] += text.Length;
        }

        var most = lengths.Max();
        return most > 0 ? Array.IndexOf(lengths, most) : double.IsFinite(angle) ? Quarter(-Math.IEEERemainder(angle, 360)) : 0;
    }

    private static int Quarter(double degrees) => (int)Math.Round(degrees / 90, MidpointRounding.AwayFromZero) & 3;

    /// <summary>Degrees counterclockwise: the median over the length of the text that lies about level.</summary>
    private static double SkewOf(Quad[] texts)
    {
        var level = texts.Where(text => Quarter(text.Degrees) == 0).OrderBy(text => text.Degrees).ToArray();
        var half = level.Sum(text => text.Length) / 2;
        foreach (var text in level)
        {
            half -= text.Length;
            if (half <= 0)
            {
                return text.Degrees;
            }
        }

        return 0;
    }

    private Spot Turned(Spot shown) => Turn switch
    {
        1 => new Spot(shown.Y, _shownWidth - shown.X),
        2 => new Spot(_shownWidth - shown.X, _shownHeight - shown.Y),
        3 => new Spot(_shownHeight - shown.Y, shown.X),
        _ => shown,
    };

    private Spot Levelled(Spot turned)
    {
        var (x, y) = (turned.X - (Width / 2), turned.Y - (Height / 2));
        return new Spot((Width / 2) + (x * _cosine) - (y * _sine), (Height / 2) + (x * _sine) + (y * _cosine));
    }
}
