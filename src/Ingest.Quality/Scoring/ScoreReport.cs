using System.Collections.Immutable;
using System.Text;

namespace Ingest.Quality.Scoring;

/// <summary>The scores of a set of documents, each and all together.</summary>
public sealed record ScoreReport(ImmutableArray<DocumentScore> Documents)
{
    /// <summary>All counts added up (micro).</summary>
    public Scores Total => Documents.Aggregate(Scores.None, (sum, document) => sum + document.Scores);

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

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
