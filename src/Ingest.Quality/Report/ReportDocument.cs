using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Checks;
using Ingest.Quality.Scoring;

namespace Ingest.Quality.Report;

/// <summary>What the report keeps of a document once its own page is written.</summary>
public sealed record ReportDocument
{
    /// <summary>Of the PDF, as the run names it.</summary>
    public required string Path { get; init; }

    /// <summary>The file of its own page in <c>documents/</c>; null where there was nothing to show.</summary>
    public string? PageFile { get; init; }

    public required DocumentStatus Status { get; init; }

    /// <summary>Why it is not complete, or could not be read by the report.</summary>
    public string? Reason { get; init; }

    public int Pages { get; init; }

    public int Items { get; init; }

    public string? Body { get; init; }

    public string? Date { get; init; }

    /// <summary>Null without truth.</summary>
    public Scores? Scores { get; init; }

    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>Places that count in a figure.</summary>
    public int Differences { get; init; }

    public ImmutableArray<DocumentCheck> Checks { get; init; } = [];

    public ImmutableArray<CheckedTable> Tables { get; init; } = [];

    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    public ImmutableArray<GalleryEntry> Examples { get; init; } = [];

    public int FailedChecks => Checks.Where(check => check.Verdict == Verdict.Fail).Select(check => check.Name).Distinct().Count();

    /// <summary>
    /// What a reader looks at first is largest here: failed, then what truth says is wrong, then what the checks and confidences say.
    /// </summary>
    public double Badness =>
        (Status == DocumentStatus.Failed ? 10 : Status == DocumentStatus.Partial ? 0.2 : 0) +
        (Scores is { } scores ? 1 - Mean(scores.Item, scores.FieldText, scores.Cell, scores.Attachment, scores.Decision) : 0) +
        (0.005 * FailedChecks) + Math.Min(0.005, 0.001 * Doubts.Sum(doubt => doubt.Weight)) + Math.Min(0.005, 0.0001 * Differences);

    /// <summary>Of what there was to find; 1 where there was nothing.</summary>
    public double? Quality =>
        Scores is { } scores ? Mean(scores.Item, scores.FieldText, scores.Cell, scores.Attachment, scores.Decision) : null;

    private static double Mean(params ReadOnlySpan<Tally> tallies)
    {
        double sum = 0;
        var count = 0;
        foreach (var tally in tallies)
        {
            sum += tally.IsEmpty ? 0 : tally.F1;
            count += tally.IsEmpty ? 0 : 1;
        }

        return count == 0 ? 1 : sum / count;
    }
}
