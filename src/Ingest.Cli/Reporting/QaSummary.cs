using System.Globalization;
using System.Text;
using Ingest.Model.Output;
using Ingest.Quality.Checks;
using Ingest.Quality.Report;
using Ingest.Quality.Statistics;

namespace Ingest.Cli.Reporting;

/// <summary>The report for a terminal: every figure with its counts, every check, and how far confidence can be trusted.</summary>
public static class QaSummary
{
    public static string Of(QaReport report)
    {
        var text = new StringBuilder();
        Line(text, $"{report.Documents.Length} documents, {report.Truths} with truth, {report.Failed} failed");
        if (report.Truths > 0)
        {
            Line(text, $"");
            Line(text, $"{"figure",-20} {"micro",7} {"95 %",17} {"macro",7} {"right",8} {"extra",6} {"missing",7} {"docs",5}");
            foreach (var figure in report.Figures)
            {
                Figure(text, figure);
            }

            var own = report.Calibration;
            Line(text, $"");
            Line(text, $"confidence of {own.Count} values: Brier {own.Brier:0.0000}, ECE {own.Ece:0.0000}, area under risk-coverage {own.Area:0.0000}, acceptable unseen at {Calibration.Precision:0.0 %} precision {Ratio(own.Acceptable)}");
        }

        Line(text, $"");
        foreach (var check in CheckNames.All)
        {
            var own = report.Documents.Select(document => document.Checks.Where(one => one.Name == check).Select(one => one.Verdict).ToList()).Where(verdicts => verdicts.Count > 0).ToList();
            var failed = own.Count(verdicts => verdicts.Contains(Verdict.Fail));
            var passed = own.Count(verdicts => !verdicts.Contains(Verdict.Fail) && verdicts.Contains(Verdict.Pass));
            Line(text, $"check {check,-12} {passed,6} passed {failed,6} failed {own.Count - passed - failed,6} not checkable");
        }

        return text.Append('\n').ToString();
    }

    private static void Figure(StringBuilder text, FigureSummary figure)
    {
        if (figure.Micro is not { } micro)
        {
            Line(text, $"{figure.Name,-20} {"-",7}");
            return;
        }

        var interval = figure.Interval is { } range ? $"{Ratio(range.Low)} to {Ratio(range.High)}" : "";
        var counts = figure.Tally is { } tally
            ? FormattableString.Invariant($"{tally.TruePositives,8} {tally.FalsePositives,6} {tally.FalseNegatives,7}")
            : FormattableString.Invariant($"{figure.Share!.Value.Right,8:0.##} of {figure.Share.Value.Total,-11}");
        Line(text, $"{figure.Name,-20} {Ratio(micro),7} {interval,17} {Ratio(figure.Macro!.Value),7} {counts} {figure.Documents,5}");
    }

    /// <summary>Cut, not rounded: 0.99996 is not 1.</summary>
    private static string Ratio(double value) => (Math.Floor((value * 10_000) + 1e-9) / 10_000).ToString("0.0000", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
