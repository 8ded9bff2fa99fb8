using Ingest.Model.Output;
using Ingest.Quality.Boundaries;
using Ingest.Quality.Scoring.Judges;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring;

/// <summary>Scores documents against their truth, as the contract's last part says.</summary>
public static class ScoreSheet
{
    public static ScoreReport Run(IEnumerable<(string Name, TruthFile Truth, AgendaDocument Document)> documents) =>
        new([.. documents.Select(entry => Judge(entry.Name, entry.Truth, entry.Document))]);

    /// <summary>A failed document counts as one in which nothing was found.</summary>
    public static DocumentScore Judge(string name, TruthFile truth, AgendaDocument document)
    {
        var failed = document.Status == DocumentStatus.Failed;
        var judgement =
            MeetingJudge.Judge(truth.Meeting, failed ? null : document.Meeting).At("m") +
            ItemJudge.Judge(truth.Items, failed ? [] : document.Items) +
            BoundaryJudge.Judge(truth.Items, failed ? [] : document.Items) +
            TableJudge.Judge(truth.Tables, failed ? [] : document.Tables);
        return new(name, document.Status, judgement.Scores, judgement.Differences) { Outcomes = judgement.Outcomes };
    }
}
