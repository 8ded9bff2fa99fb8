using System.Globalization;
using Ingest.Quality.Statistics;

namespace Ingest.Quality.Report.Index;

/// <summary>What stands beside a figure: how sure it is, and how it was before.</summary>
internal static class FigureHtml
{
    /// <summary>The interval in brackets.</summary>
    public static string Range(MetricSummary figure)
    {
        if (figure.Interval is not { } interval)
        {
            return "";
        }

        var (low, high) = (Html.Percent(interval.Low), Html.Percent(interval.High));
        return Html.Both($"({low.Danish[..^2]}–{high.Danish})", $"({low.English[..^1]}–{high.English})");
    }

    /// <summary>Against the run before.</summary>
    public static string Change(QaReport report, MetricSummary figure)
    {
        if (report.Before is not { } before || !before.Figures.TryGetValue(figure.Name, out var earlier) || figure.Micro is not { } now)
        {
            return "";
        }

        var points = Math.Round((now - earlier) * 100, 2);
        if (points == 0)
        {
            return $"<span class=\"change\">{Html.Both("= som sidst", "= as before")}</span>";
        }

        var text = Html.Number(Math.Abs(points), "0.0#");
        return string.Create(CultureInfo.InvariantCulture,
            $"<span class=\"change {(points > 0 ? "up" : "down")}\">{(points > 0 ? "▲" : "▼")} "
                + $"{Html.Both(new(text.Danish + " siden sidst", text.English + " since last"))}</span>");
    }
}
