using System.Collections.Immutable;
using Ingest.Quality.Report.Charts;
using Ingest.Quality.Statistics;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>Whether confidence means what it says: calibration, and risk over coverage.</summary>
internal static class SureSection
{
    public static string Write(QaReport report)
    {
        var own = report.Calibration;
        if (own.Count == 0)
        {
            return $"<section id=\"sure\"><h2>{Html.Both("Sikkerhed", "Confidence")}</h2><p "
                + $"class=\"none-yet\">{Html.Both("Kræver facit.", "Needs truth.")}</p></section>";
        }

        var acceptable = Html.Percent(own.Acceptable);
        var from = own.AcceptableFrom is { } least ? Html.Number(least, "0.000") : new("–", "–");
        var (brier, ece, area) = (Html.Number(own.Brier, "0.0000"), Html.Number(own.Ece, "0.0000"), Html.Number(own.Area, "0.0000"));
        var so = own.Acceptable == 0
            ? new BilingualText(
                $"Kan man stole på programmets egen sikkerhed? Endnu ikke: selv blandt de sikreste af {Html.Count(own.Count).Danish} "
                    + $"punkter, felter og tabeller er flere end 0,5 % forkerte, så intet kan tages uset med 99,5 % rigtige.",
                $"Can the program's own confidence be trusted? Not yet: even among the surest of {Html.Count(own.Count).English} items, "
                    + $"fields and tables more than 0.5% are wrong, so none can be accepted unseen with 99.5% right.")
            : new BilingualText(
                $"Kan man stole på programmets egen sikkerhed? {acceptable.Danish} af {Html.Count(own.Count).Danish} punkter, felter og "
                    + $"tabeller kan tages uset, så 99,5 % af dem er rigtige (sikkerhed fra {from.Danish}).",
                $"Can the program's own confidence be trusted? {acceptable.English} of {Html.Count(own.Count).English} items, fields and "
                    + $"tables can be accepted unseen so that 99.5% of them are right (confidence from {from.English}).");
        var calibrated = new BilingualText(
            "Hvert punkt er en femtendedel af værdierne. På den stiplede linje betyder 0,9 sikker også 90 % rigtige. "
                + $"Brier {brier.Danish}, ECE {ece.Danish}.",
            "Each dot is a fifteenth of the values. On the dashed line 0.9 sure means 90% right. "
                + $"Brier {brier.English}, ECE {ece.English}.");
        var risk = new BilingualText($"Andelen af fejl, når kun de sikreste tages. Areal under kurven {area.Danish}.",
            $"The share of errors when only the surest are taken. Area under the curve {area.English}.");
        return $$"""
            <section id="sure"><h2>{{Html.Both("Sikkerhed", "Confidence")}}</h2>
            <p class="lede">{{Html.Both(so)}}</p>
            <div class="charts">
              {{Chart(new("Passer sikkerheden?", "Is confidence right?"), calibrated, Calibrated(own))}}
              {{Chart(new("Hvad koster det at tage mere uset?", "What does accepting more unseen cost?"), risk, Risk(own))}}
            </div></section>
            """;
    }

    private static string Chart(BilingualText head, BilingualText about, string svg) =>
        $"<div class=\"panel chart\"><h3>{Html.Both(head)}</h3><p>{Html.Both(about)}</p>{svg}</div>";

    private static string Calibrated(Calibration own)
    {
        var low = Math.Floor(own.Bins.Min(bin => Math.Min(bin.Confidence, bin.Accuracy)) * 20) / 20;
        return new LineChart
        {
            Description = new($"Kalibreringskurve over {own.Bins.Length} grupper; forventet fejl {Html.Number(own.Ece, "0.0000").Danish}",
                $"Calibration curve over {own.Bins.Length} bins; expected error {Html.Number(own.Ece, "0.0000").English}"),
            XName = new("programmets sikkerhed", "the program's confidence"),
            YName = new("rigtige", "right"),
            XFrom = Math.Min(low, 0.95),
            YFrom = Math.Min(low, 0.95),
            Ideal = true,
            Lines = [new("1", [.. own.Bins.OrderBy(bin => bin.Confidence).Select(bin => (bin.Confidence, bin.Accuracy))], true)],
        }.Svg();
    }

    private static string Risk(Calibration own) => new LineChart
    {
        Description = new("Andel fejl over andel taget uset", "Share of errors over share accepted unseen"),
        XName = new("andel taget uset", "share accepted unseen"),
        YName = new("fejl", "errors"),
        YTo = Math.Max(0.01, Math.Ceiling(own.Curve.Max(point => point.Risk) * 50) / 50),
        Lines =
        [
            new("1", Thin([.. own.Curve.Select(point => (point.Coverage, point.Risk)).Prepend((0, own.Curve[0].Risk))]), false),
            new("3", own.Acceptable > 0 ? [(own.Acceptable, 1 - Calibration.Precision)] : [], true),
        ],
    }.Svg();

    /// <summary>A curve need not have more points than the picture has pixels.</summary>
    private static ImmutableArray<(double X, double Y)> Thin(ImmutableArray<(double X, double Y)> points)
    {
        const int MostPoints = 400;
        var step = Math.Max(1, points.Length / MostPoints);
        return [.. points.Where((_, i) => i % step == 0 || i == points.Length - 1)];
    }
}
