using System.Globalization;
using System.Text;
using Ingest.Cli.Reporters;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;

namespace Ingest.Cli.Learning;

/// <summary>Scores for a terminal. The figures' names are those that <c>qa --min</c> takes, in every language.</summary>
public static class ScoreTable
{
    private static readonly (string Name, Func<Wording> Head)[] Columns =
    [
        ("item", () => Texts.ScoreItem), ("field", () => Texts.ScoreField), ("text", () => Texts.ScoreText),
        ("textLikeness", () => Texts.ScoreLike), ("case", () => Texts.ScoreCase),
        ("attachment", () => Texts.ScoreAttachment), ("decision", () => Texts.ScoreDecision), ("meeting", () => Texts.ScoreMeeting),
        ("cell", () => Texts.ScoreCell),
    ];

    /// <summary>A table of all figures with their counts; with several documents, a line for each, the worst first.</summary>
    public static string Of(ScoreReport report)
    {
        var text = new StringBuilder();
        var failed = report.Documents.Count(document => document.Status == DocumentStatus.Failed);
        Line(text, $"{Texts.ScoreSum(report.Documents.Length, failed, report.Documents.Sum(document => document.Differences.Length))}");
        Line(text, $"");
        var heads = FormattableString.Invariant($"{Texts.QaRight,7} {Texts.QaExtra,7} {Texts.QaMissing,7}");
        Line(text, $"{Texts.QaFigure,-16} {"F1",6} {Texts.ScorePrecision,6} {Texts.ScoreRecall,6} {heads}");
        foreach (var figure in report.Total.Figures)
        {
            Write(text, figure);
        }

        if (report.Documents.Length > 1)
        {
            Line(text, $"");
            Head(text, Texts.ScoreDocument);
            foreach (var document in report.Documents.OrderBy(Goodness).ThenBy(document => document.Name, StringComparer.Ordinal))
            {
                Write(text, document);
            }
        }

        return text.ToString();
    }

    /// <summary>A line for each group of documents (a body, a layout family), the worst first.</summary>
    /// <param name="groupOf">The group of a document, from its name.</param>
    public static string OfGroups(ScoreReport report, Func<string, string> groupOf)
    {
        var text = new StringBuilder();
        Head(text, Texts.ScoreGroup);
        var groups = report.Documents.GroupBy(document => groupOf(document.Name), StringComparer.Ordinal)
            .Select(group => new DocumentScore(
                $"{group.Key} ({group.Count()})", DocumentStatus.Complete, new ScoreReport([.. group]).Total,
                [.. group.SelectMany(document => document.Differences)]));
        foreach (var group in groups.OrderBy(group => group.Scores.Item.F1 + group.Scores.Field.F1)
            .ThenBy(group => group.Name, StringComparer.Ordinal))
        {
            Write(text, group);
        }

        return text.ToString();
    }

    private static double Goodness(DocumentScore document) =>
        document.Scores.Item.F1 + document.Scores.Field.F1 + document.Scores.FieldText.F1 + document.Scores.Cell.F1;

    private static void Head(StringBuilder text, Wording last)
    {
        foreach (var (_, head) in Columns)
        {
            Part(text, $"{head(),6} ");
        }

        Line(text, $"{Texts.ScoreDiffs,6}  {last}");
    }

    private static void Write(StringBuilder text, Metric figure)
    {
        if (figure.IsEmpty)
        {
            Line(text, $"{figure.Name,-16} {"-",6}");
        }
        else if (figure.Tally is { } tally)
        {
            var counts = FormattableString.Invariant($"{tally.TruePositives,7} {tally.FalsePositives,7} {tally.FalseNegatives,7}");
            Line(text, $"{figure.Name,-16} {Ratio(tally.F1),6} {Ratio(tally.Precision),6} {Ratio(tally.Recall),6} {counts}");
        }
        else if (figure.Share is { } share)
        {
            var right = share.Right.ToString("0.##", CultureInfo.InvariantCulture).PadLeft(7);
            Line(text, $"{figure.Name,-16} {Ratio(share.Ratio),6} {"",6} {"",6} {Texts.QaOf(right, share.Total)}");
        }
    }

    private static void Write(StringBuilder text, DocumentScore document)
    {
        var figures = document.Scores.Figures.ToDictionary(figure => figure.Name, StringComparer.Ordinal);
        foreach (var (name, _) in Columns)
        {
            Part(text, $"{(figures[name].IsEmpty ? "-" : Ratio(figures[name].Value)),6} ");
        }

        var status = document.Status == DocumentStatus.Complete ? "" : $" ({ResultLine.Status(document.Status)})";
        Line(text, $"{document.Differences.Length,6}  {document.Name}{status}");
    }

    /// <summary>Cut, not rounded: 0.9996 is not 1.</summary>
    private static string Ratio(double value) => (Math.Floor((value * 1000) + 1e-9) / 1000).ToString("0.000", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');

    private static void Part(StringBuilder text, FormattableString part) => text.Append(FormattableString.Invariant(part));
}
