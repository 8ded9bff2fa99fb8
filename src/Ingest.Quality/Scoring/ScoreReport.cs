using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ingest.Model.Output;

namespace Ingest.Quality.Scoring;

/// <summary>The scores of a set of documents, each and all together.</summary>
public sealed record ScoreReport(ImmutableArray<DocumentScore> Documents)
{
    /// <summary>All counts added up (micro).</summary>
    public Scores Total => Documents.Aggregate(Scores.None, (sum, document) => sum + document.Scores);

    /// <summary>A table of all figures with their counts; with several documents, a line for each, the worst first.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        var failed = Documents.Count(document => document.Status == DocumentStatus.Failed);
        Line(text, $"{Documents.Length} documents, {failed} failed, {Documents.Sum(document => document.Differences.Length)} differences");
        Line(text, $"");
        Line(text, $"{"figure",-16} {"F1",6} {"prec.",6} {"recall",6} {"right",7} {"extra",7} {"missing",7}");
        foreach (var figure in Total.Figures)
        {
            Write(text, figure);
        }

        if (Documents.Length > 1)
        {
            Line(text, $"");
            Line(text, $"{"item",6} {"field",6} {"text",6} {"like",6} {"case",6} {"att.",6} {"dec.",6} {"meet.",6} {"cell",6} {"diffs",6}  document");
            foreach (var document in Documents.OrderBy(Goodness).ThenBy(document => document.Name, StringComparer.Ordinal))
            {
                Write(text, document);
            }
        }

        return text.ToString();
    }

    /// <summary>A line for each group of documents (a body, a layout family), the worst first.</summary>
    /// <param name="groupOf">The group of a document, from its name.</param>
    public string GroupsToText(Func<string, string> groupOf)
    {
        var text = new StringBuilder();
        Line(text, $"{"item",6} {"field",6} {"text",6} {"like",6} {"case",6} {"att.",6} {"dec.",6} {"meet.",6} {"cell",6} {"diffs",6}  group");
        var groups = Documents.GroupBy(document => groupOf(document.Name), StringComparer.Ordinal)
            .Select(group => new DocumentScore(
                $"{group.Key} ({group.Count()})", DocumentStatus.Complete, new ScoreReport([.. group]).Total, [.. group.SelectMany(document => document.Differences)]));
        foreach (var group in groups.OrderBy(group => group.Scores.Item.F1 + group.Scores.Field.F1).ThenBy(group => group.Name, StringComparer.Ordinal))
        {
            Write(text, group);
        }

        return text.ToString();
    }

    /// <summary>Every difference of every document, as <see cref="DifferenceList"/> writes them.</summary>
    public string DifferencesToText()
    {
        var text = new StringBuilder();
        foreach (var document in Documents.Where(document => !document.Differences.IsEmpty))
        {
            Line(text, $"== {document.Name}");
            text.Append(DifferenceList.ToText(document.Differences));
        }

        return text.ToString();
    }

    private static double Goodness(DocumentScore document) =>
        document.Scores.Item.F1 + document.Scores.Field.F1 + document.Scores.FieldText.F1 + document.Scores.Cell.F1;

    private static void Write(StringBuilder text, Figure figure)
    {
        if (figure.IsEmpty)
        {
            Line(text, $"{figure.Name,-16} {"-",6}");
        }
        else if (figure.Tally is { } tally)
        {
            Line(text, $"{figure.Name,-16} {Ratio(tally.F1),6} {Ratio(tally.Precision),6} {Ratio(tally.Recall),6} {tally.TruePositives,7} {tally.FalsePositives,7} {tally.FalseNegatives,7}");
        }
        else if (figure.Share is { } share)
        {
            Line(text, $"{figure.Name,-16} {Ratio(share.Ratio),6} {"",6} {"",6} {share.Right,7:0.##} of {share.Total}");
        }
    }

    private static void Write(StringBuilder text, DocumentScore document)
    {
        var names = new[] { "item", "field", "text", "textLikeness", "case", "attachment", "decision", "meeting", "cell" };
        var figures = document.Scores.Figures.ToDictionary(figure => figure.Name, StringComparer.Ordinal);
        foreach (var name in names)
        {
            Part(text, $"{(figures[name].IsEmpty ? "-" : Ratio(figures[name].Value)),6} ");
        }

        var status = document.Status == DocumentStatus.Complete ? "" : $" ({document.Status.ToString().ToLowerInvariant()})";
        Line(text, $"{document.Differences.Length,6}  {document.Name}{status}");
    }

    /// <summary>Cut, not rounded: 0.9996 is not 1.</summary>
    private static string Ratio(double value) => (Math.Floor((value * 1000) + 1e-9) / 1000).ToString("0.000", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');

    private static void Part(StringBuilder text, FormattableString part) => text.Append(FormattableString.Invariant(part));
}
