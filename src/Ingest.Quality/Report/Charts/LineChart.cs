using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Charts;

/// <summary>Lines over two axes in per cent, as SVG. What it shows is told in words to who cannot see it.</summary>
internal sealed record LineChart
{
    private const double Width = 460;
    private const double Height = 250;
    private const double Left = 46;
    private const double Right = 24;
    private const double Top = 12;
    private const double Bottom = 40;
    private const int Steps = 4;

    public required BilingualText Description { get; init; }

    public required BilingualText XName { get; init; }

    public required BilingualText YName { get; init; }

    public required ImmutableArray<Line> Lines { get; init; }

    public double XFrom { get; init; }

    public double XTo { get; init; } = 1;

    public double YFrom { get; init; }

    public double YTo { get; init; } = 1;

    /// <summary>A dashed line from corner to corner.</summary>
    public bool Ideal { get; init; }

    /// <summary>Without figures under the x axis.</summary>
    public bool Ordinal { get; init; }

    public string Svg()
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" {Html.Label("aria-label", Description)}>");
        for (var step = 0; step <= Steps; step++)
        {
            var (x, y) = (XFrom + ((XTo - XFrom) * step / Steps), YFrom + ((YTo - YFrom) * step / Steps));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M{Left} {Html.Num(At(y))}H{Width - Right}\"/>");
            Text(svg, Left - 7, At(y) + 4, "end", Label(y, YTo - YFrom));
            if (!Ordinal)
            {
                Text(svg, Across(x), Height - Bottom + 17, "middle", Label(x, XTo - XFrom));
            }
        }

        Text(svg, (Left + Width - Right) / 2, Height - 5, "middle", XName);
        if (Ideal)
        {
            var (from, to) = (Math.Max(XFrom, YFrom), Math.Min(XTo, YTo));
            svg.Append(CultureInfo.InvariantCulture,
                $"<path class=\"ideal\" d=\"M{Html.Num(Across(from))} {Html.Num(At(from))}L{Html.Num(Across(to))} {Html.Num(At(to))}\"/>");
        }

        foreach (var line in Lines)
        {
            Draw(svg, line);
        }

        return svg.Append("</svg>").ToString();
    }

    private void Draw(StringBuilder svg, Line line)
    {
        if (line.Points.Length > 1)
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<path class=\"curve c{line.Style}\" "
                    + $"d=\"M{string.Join('L', line.Points.Select(point => $"{Html.Num(Across(point.X))} {Html.Num(At(point.Y))}"))}\"/>");
        }

        foreach (var (x, y) in line.Dots ? line.Points : [])
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<circle class=\"dot d{line.Style}\" cx=\"{Html.Num(Across(x))}\" cy=\"{Html.Num(At(y))}\" r=\"3.2\"/>");
        }
    }

    private static void Text(StringBuilder svg, double x, double y, string anchor, BilingualText text)
    {
        foreach (var (language, said) in string.Equals(text.Danish, text.English, StringComparison.Ordinal)
            ? [("", text.Danish)] : new[] { ("da", text.Danish), ("en", text.English) })
        {
            var own = language.Length == 0 ? "" : $" class=\"{language}\" lang=\"{language}\"";
            svg.Append(CultureInfo.InvariantCulture,
                $"<text{own} x=\"{Html.Num(x)}\" y=\"{Html.Num(y)}\" text-anchor=\"{anchor}\" font-size=\"12\">{Html.Text(said)}</text>");
        }
    }

    private static BilingualText Label(double value, double range)
    {
        var number = Html.Number(value * 100, range < 0.03 ? "0.##" : range < 0.3 ? "0.#" : "0");
        return new(number.Danish + " %", number.English + "%");
    }

    private double Across(double x) => Left + ((Math.Clamp(x, XFrom, XTo) - XFrom) / Math.Max(1e-9, XTo - XFrom) * (Width - Left - Right));

    private double At(double y) =>
        Height - Bottom - ((Math.Clamp(y, YFrom, YTo) - YFrom) / Math.Max(1e-9, YTo - YFrom) * (Height - Top - Bottom));
}
