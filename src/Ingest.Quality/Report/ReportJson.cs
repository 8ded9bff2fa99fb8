using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Model.Output;
using Ingest.Quality.Checks;
using Ingest.Quality.Scoring;
using Ingest.Quality.Statistics;

namespace Ingest.Quality.Report;

/// <summary>report.json: the report for programs, and for the next report's comparison and trend.</summary>
public static class ReportJson
{
    public const string CurrentSchemaVersion = "1.0";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static byte[] Write(QaReport report) => [.. JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            SchemaVersion = CurrentSchemaVersion,
            report.Run,
            report.Engine,
            Documents = new { All = report.Documents.Length, WithTruth = report.Truths, report.Failed },
            Figures = report.Figures.Select(Figure),
            Kinds = report.Kinds.Select(kind => new { Kind = Camel(kind.Kind), Field = Counts(kind.Field), Text = Counts(kind.Text) }),
            Confusion = new { Kinds = report.Confusion.Kinds.Select(kind => Camel(kind)), report.Confusion.Counts },
            Bodies = report.Bodies.Select(body => new
            {
                body.Body, body.Documents, WithTruth = body.Truths, body.FailedChecks,
                Figures = body.Truths == 0
                    ? [] : body.Scores.Figures.Where(figure => !figure.IsEmpty).ToDictionary(figure => figure.Name, figure => figure.Value),
            }),
            Calibration = new
            {
                report.Calibration.Count, report.Calibration.Right, report.Calibration.Brier, report.Calibration.Ece,
                report.Calibration.Bins, RiskCoverageArea = report.Calibration.Area,
                AcceptablePrecision = Calibration.Precision, report.Calibration.Acceptable, report.Calibration.AcceptableFrom,
            },
            Checks = CheckNames.All.ToDictionary(name => name, name => Verdicts(report, name)),
            report.History,
            report.Problems,
            List = report.Documents.Select(document => new
            {
                document.Path, Status = Camel(document.Status), document.Reason, document.Pages, document.Items, document.Body,
                document.Date, document.Differences,
                Doubts = document.Doubts.Length,
                Checks = document.Checks.GroupBy(check => check.Name)
                    .ToDictionary(check => check.Key, check => Camel(check.Select(one => Order(one.Verdict)).Max().Verdict)),
                Figures = document.Scores?.Figures.Where(figure => !figure.IsEmpty)
                    .ToDictionary(figure => figure.Name, figure => figure.Value),
            }),
        },
        Options), (byte)'\n'];

    /// <summary>The figures and the history of an earlier report.</summary>
    /// <returns>Null with one line that says what is wrong.</returns>
    public static (ImmutableArray<HistoryPoint> History, string? Problem) ReadHistory(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var version = json.RootElement.GetProperty("schemaVersion").GetString();
            return version != CurrentSchemaVersion
                ? ([], $"{path}: is a report of version {version}; this program compares {CurrentSchemaVersion}.")
                : (json.RootElement.GetProperty("history").Deserialize<ImmutableArray<HistoryPoint>>(Options), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException
            or InvalidOperationException)
        {
            return ([], $"{path}: is not a report that 'qa' wrote. {problem.Message}");
        }
    }

    private static object Figure(MetricSummary figure) => new
    {
        figure.Name, figure.Micro, figure.Macro, Low = figure.Interval?.Low, High = figure.Interval?.High, figure.Documents,
        Precision = figure.Tally is { IsEmpty: false } tally ? tally.Precision : (double?)null,
        Recall = figure.Tally is { IsEmpty: false } its ? its.Recall : (double?)null,
        Right = figure.Tally?.TruePositives ?? figure.Share?.Right, Extra = figure.Tally?.FalsePositives,
        Missing = figure.Tally?.FalseNegatives, Of = figure.Share?.Total ?? figure.Tally?.Expected,
    };

    private static object Counts(Tally tally) =>
        new { tally.F1, tally.Precision, tally.Recall, Right = tally.TruePositives, Extra = tally.FalsePositives,
            Missing = tally.FalseNegatives };

    private static object Verdicts(QaReport report, string name)
    {
        var own = report.Documents.Select(
            document => document.Checks.Where(check => check.Name == name).Select(check => check.Verdict).ToList())
            .Where(verdicts => verdicts.Count > 0).ToList();
        var failed = own.Count(verdicts => verdicts.Contains(Verdict.Fail));
        var passed = own.Count(verdicts => !verdicts.Contains(Verdict.Fail) && verdicts.Contains(Verdict.Pass));
        return new { Passed = passed, Failed = failed, NotCheckable = own.Count - failed - passed };
    }

    private static (int Order, Verdict Verdict) Order(Verdict verdict) =>
        (verdict switch { Verdict.Fail => 2, Verdict.Pass => 1, _ => 0 }, verdict);

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
