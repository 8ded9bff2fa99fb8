using System.Globalization;
using System.Text;
using Ingest.Quality.Scoring;

namespace Ingest.Quality.Report;

/// <summary>scores.csv: one figure of one document (or of all, or of one body) a row; RFC 4180.</summary>
public static class ScoresCsv
{
    public static string Write(QaReport report)
    {
        var text = new StringBuilder("scope,name,figure,value,macro,low,high,right,extra,missing,of\r\n");
        foreach (var figure in report.Figures.Where(figure => figure.Micro is not null))
        {
            Row(text, "all", "", figure.Name, figure.Micro, figure.Macro, figure.Interval?.Low, figure.Interval?.High, figure.Tally,
                figure.Share);
        }

        foreach (var kind in report.Kinds)
        {
            Row(text, "kind", kind.Kind.ToString().ToLowerInvariant(), "field", kind.Field.F1, null, null, null, kind.Field, null);
            Row(text, "kind", kind.Kind.ToString().ToLowerInvariant(), "fieldText", kind.Text.F1, null, null, null, kind.Text, null);
        }

        foreach (var body in report.Bodies.Where(body => body.Truths > 0))
        {
            Rows(text, "body", body.Body ?? "", body.Scores);
        }

        foreach (var document in report.Documents.Where(document => document.Scores is not null)
            .OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            Rows(text, "document", document.Path, document.Scores!);
        }

        return text.ToString();
    }

    private static void Rows(StringBuilder text, string scope, string name, Scores scores)
    {
        foreach (var figure in scores.Figures.Where(figure => !figure.IsEmpty))
        {
            Row(text, scope, name, figure.Name, figure.Value, null, null, null, figure.Tally, figure.Share);
        }
    }

    private static void Row(
        StringBuilder text, string scope, string name, string figure, double? value, double? macro, double? low, double? high, Tally? tally,
        Share? share) =>
        text.Append(CultureInfo.InvariantCulture,
            $"{scope},{Quoted(name)},{figure},{value:0.######},{macro:0.######},{low:0.######},{high:0.######},"
                + $"{tally?.TruePositives ?? share?.Right:0.######},{tally?.FalsePositives},{tally?.FalseNegatives},"
                + $"{tally?.Expected ?? share?.Total}\r\n");

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
