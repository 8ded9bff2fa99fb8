using System.Globalization;
using System.Text;
using Ingest.Quality.Report.Charts;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>The headline figures over the runs that were reported into the same folder.</summary>
internal static class TrendSection
{
    private static readonly string[] Shown = ["item", "fieldText", "cell", "attachment"];
    private const int MostRuns = 60;

    public static string Write(QaReport report)
    {
        var runs = report.History.TakeLast(MostRuns).ToList();
        var section = new StringBuilder($"<section id=\"trend\"><h2>{Html.Both("Udvikling", "Trend")}</h2>");
        if (runs.Count < 2)
        {
            var first = new BilingualText("Dette er den første rapport i mappen. Den næste kørsel viser, om det går frem.",
                "This is the first report in the folder. The next run will show whether things improve.");
            return section.Append(CultureInfo.InvariantCulture, $"<p class=\"none-yet\">{Html.Both(first)}</p></section>").ToString();
        }

        var lines = Shown.Select((name, line) => new Line(
            (line + 1).ToString(CultureInfo.InvariantCulture),
            [.. runs.Select(
                (run, i) => (X: (double)i / (runs.Count - 1), Value: run.Figures.TryGetValue(name, out var value) ? value : double.NaN))
                .Where(point => !double.IsNaN(point.Value)).Select(point => (point.X, point.Value))],
            Dots: true)).ToList();
        var low = lines.SelectMany(line => line.Points).Select(point => point.Y).DefaultIfEmpty(0).Min();
        var chart = new LineChart
        {
            Description = new($"Tallene over {runs.Count} kørsler", $"The figures over {runs.Count} runs"),
            XName = new($"kørsler, {Day(runs[0].Run)} til {Day(runs[^1].Run)}", $"runs, {Day(runs[0].Run)} to {Day(runs[^1].Run)}"),
            YName = BilingualText.Same("F1"),
            YFrom = Math.Min(0.98, Math.Floor(low * 50) / 50),
            Ordinal = true,
            Lines = [.. lines],
        };
        section.Append(CultureInfo.InvariantCulture, $"<div class=\"charts\"><div class=\"panel chart\">{chart.Svg()}<ul class=\"key\">");
        for (var line = 0; line < Shown.Length; line++)
        {
            section.Append(CultureInfo.InvariantCulture,
                $"<li><i class=\"k{line + 1}\" "
                    + $"style=\"background:var(--{new[] { "item", "field", "table", "attachment" }[line]})\"></i>"
                    + $"{Html.Both(MetricWords.Of(Shown[line]))}</li>");
        }

        section.Append(CultureInfo.InvariantCulture,
            $"</ul></div><div class=\"panel\"><div class=\"wide\" tabindex=\"0\" role=\"region\" "
                + $"{Html.Label("aria-label", new("Kørsler", "Runs"))}><table><thead><tr><th "
                + $"scope=\"col\">{Html.Both("Kørsel", "Run")}</th>");
        section.Append(string.Concat(Shown.Select(name => $"<th scope=\"col\" class=\"n\">{Html.Both(MetricWords.Of(name))}</th>")))
            .Append("</tr></thead><tbody>");
        foreach (var run in runs.AsEnumerable().Reverse().Take(8))
        {
            section.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Html.Text(Day(run.Run))}</th>");
            section.Append(string.Concat(Shown.Select(name => $"<td class=\"n\">{Share(run, name)}</td>"))).Append("</tr>");
        }

        return section.Append("</tbody></table></div></div></div></section>").ToString();
    }

    private static string Share(HistoryPoint run, string name) =>
        run.Figures.TryGetValue(name, out var value) ? Html.Both(Html.Percent(value)) : "–";

    private static string Day(string run) => DateTimeOffset.TryParse(run, CultureInfo.InvariantCulture, DateTimeStyles.None, out var when)
        ? when.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : run;
}
