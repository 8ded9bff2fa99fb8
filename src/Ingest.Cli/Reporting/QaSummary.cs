using System.Globalization;
using System.Text;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Quality.Checks;
using Ingest.Quality.Report;
using Ingest.Quality.Statistics;

namespace Ingest.Cli.Reporting;

/// <summary>The report for a terminal: every figure with its counts, every check, and how far confidence can be trusted.</summary>
public static class QaSummary
{
    private const int LeastCheckColumns = 12;

    public static string Of(QaReport report)
    {
        var text = new StringBuilder();
        Line(text, $"{Texts.QaSum(report.Documents.Length, report.Truths, report.Failed)}");
        if (report.Truths > 0)
        {
            Line(text, $"");
            var counts = FormattableString.Invariant($"{Texts.QaRight,8} {Texts.QaExtra,6} {Texts.QaMissing,7} {Texts.QaDocuments,5}");
            Line(text, $"{Texts.QaFigure,-20} {Texts.QaMicro,7} {"95 %",17} {Texts.QaMacro,7} {counts}");
            foreach (var figure in report.Figures)
            {
                Figure(text, figure);
            }

            var own = report.Calibration;
            Line(text, $"");
            var precision = FormattableString.Invariant($"{Calibration.Precision:0.0 %}");
            var (brier, ece, area) = (Four(own.Brier), Four(own.Ece), Four(own.Area));
            Line(text, $"{Texts.QaConfidence(own.Count, brier, ece, area, precision, Ratio(own.Acceptable))}");
        }

        Line(text, $"");
        var widest = Math.Max(LeastCheckColumns, CheckNames.All.Max(check => Name(check).ToString().Length));
        foreach (var check in CheckNames.All)
        {
            var own = report.Documents.Select(
                document => document.Checks.Where(one => one.Name == check).Select(one => one.Verdict).ToList())
                .Where(verdicts => verdicts.Count > 0).ToList();
            var failed = own.Count(verdicts => verdicts.Contains(Verdict.Fail));
            var passed = own.Count(verdicts => !verdicts.Contains(Verdict.Fail) && verdicts.Contains(Verdict.Pass));
            var name = Name(check).ToString().PadRight(widest);
            Line(text, $"{Texts.QaCheck(name, Six(passed), Six(failed), Six(own.Count - passed - failed))}");
        }

        return text.Append('\n').ToString();
    }

    private static Wording Name(string check) => check switch
    {
        CheckNames.Numbering => Texts.CheckNumbering,
        CheckNames.Contents => Texts.CheckContents,
        CheckNames.PageCount => Texts.CheckPageCount,
        CheckNames.Attachments => Texts.CheckAttachments,
        CheckNames.TableSums => Texts.CheckTableSums,
        CheckNames.Dates => Texts.CheckDates,
        CheckNames.Ledger => Texts.CheckLedger,
        CheckNames.Words => Texts.CheckWords,
        CheckNames.Length => Texts.CheckLength,
        _ => Wording.AsItIs(check),
    };

    private static void Figure(StringBuilder text, MetricSummary figure)
    {
        if (figure.Micro is not { } micro)
        {
            Line(text, $"{figure.Name,-20} {"-",7}");
            return;
        }

        var interval = figure.Interval is { } range ? Texts.QaRange(Ratio(range.Low), Ratio(range.High)).ToString() : "";
        var counts = figure.Tally is { } tally
            ? FormattableString.Invariant($"{tally.TruePositives,8} {tally.FalsePositives,6} {tally.FalseNegatives,7}")
            : Texts.QaOf(Eight(figure.Share!.Value.Right), Eleven(figure.Share.Value.Total)).ToString();
        Line(text, $"{figure.Name,-20} {Ratio(micro),7} {interval,17} {Ratio(figure.Macro!.Value),7} {counts} {figure.Documents,5}");
    }

    private static string Four(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Six(int value) => FormattableString.Invariant($"{value,6}");

    private static string Eight(double value) => FormattableString.Invariant($"{value,8:0.##}");

    private static string Eleven(double value) => FormattableString.Invariant($"{value,-11}");

    /// <summary>Cut, not rounded: 0.99996 is not 1.</summary>
    private static string Ratio(double value) =>
        (Math.Floor((value * 10_000) + 1e-9) / 10_000).ToString("0.0000", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
