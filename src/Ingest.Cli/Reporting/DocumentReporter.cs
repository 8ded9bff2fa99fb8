using System.Collections.Immutable;
using System.Text;
using Ingest.Batch.Rereading;
using Ingest.Feed;
using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Quality.Checks;
using Ingest.Quality.Corrections;
using Ingest.Quality.Report;
using Ingest.Quality.Report.Pages;
using Ingest.Quality.Scoring;
using Ingest.Quality.Truth;
using Ingest.Quality.Words;

namespace Ingest.Cli.Reporting;

/// <summary>Scores and checks one document after the other, and writes each one's own page.</summary>
public sealed class DocumentReporter(LengthHabits habits, ImmutableArray<string> pdfs, string? corrections, string pagesFolder)
{
    public DocumentReport Report(OutputEntry entry, string? truthFile, bool draw)
    {
        try
        {
            return ReportOf(entry, truthFile, draw);
        }
        catch (Exception defect) when (defect is not (IOException or UnauthorizedAccessException))
        {
            // The one place where an exception is caught: a defect costs its own document only.
            var line = Texts.ReportBrokeDown(entry.Path, defect.GetType().Name, defect.Message).English;
            return new DocumentReport(Failed(entry, line, null), [line]);
        }
        catch (Exception problem)
        {
            return new DocumentReport(Failed(entry, problem.Message, null),
                [Texts.ReportPageUnwritable(entry.Path, problem.Message).English]);
        }
    }

    private DocumentReport ReportOf(OutputEntry entry, string? truthFile, bool draw)
    {
        var reading = truthFile is null ? new TruthReading(null, null) : TruthReader.ReadFile(truthFile);
        var problems = reading.Error is { } error ? ImmutableArray.Create(error) : [];
        var (document, problem) = RunOutput.Document(entry);
        if (document is null)
        {
            // A document that the run never had is its own matter; one that this program can't read is the report's.
            var unread = entry.JsonFile is null ? problems : problems.Add(problem!);
            return new DocumentReport(Failed(entry, problem, reading.Truth), unread);
        }

        var score = reading.Truth is { } truth ? ScoreSheet.Judge(entry.Path, truth, document) : null;
        var pdf = draw ? PdfAgain.Read(document, pdfs) : NotDrawn;
        var checks = DocumentChecks.Of(document, PrintedLines.Of(pdf.Lines), habits);
        var doubts = Doubts.Of(document, checks);
        var page = DocumentId.Of(document)[1..] + ".html"; // the digits alone: a file's name is no number to anybody
        SafeFile.Write(Path.Combine(pagesFolder, page), Encoding.UTF8.GetBytes(DocumentPage.Write(new DocumentView
        {
            Document = document, Score = score, Checks = checks, Doubts = doubts, Pages = pdf.Pages, Lines = pdf.Lines,
            Pointing = pdf.Zoned, NotDrawn = pdf.NotRead,
            Corrections = corrections is null ? null : CorrectionReader.Find(corrections, document.Document).File,
        })));
        return new DocumentReport(Summary(entry, document, score, checks, doubts) with { PageFile = page }, problems);
    }

    private static ReportDocument Summary(OutputEntry entry, AgendaDocument document, DocumentScore? score,
        ImmutableArray<DocumentCheck> checks, ImmutableArray<Doubt> doubts) => new()
    {
        Path = entry.Path,
        Status = document.Status,
        Reason = entry.Reason,
        Pages = document.Document.Pages,
        Items = document.Items.Length,
        Body = document.Meeting.Body,
        Date = document.Meeting.Date,
        Scores = score?.Scores,
        Outcomes = score?.Outcomes ?? [],
        Differences = score?.Differences.Count(difference => difference.Kind != DifferenceKind.Note) ?? 0,
        Checks = checks,
        Tables = CheckedTable.Of(document),
        Doubts = doubts,
        Examples = score is null ? [] : GalleryEntry.Of(score.Differences),
    };

    /// <summary>What could not be read counts as a document in which nothing was found.</summary>
    private static ReportDocument Failed(OutputEntry entry, string? reason, TruthFile? truth)
    {
        var nothing = new AgendaDocument { Document = new DocumentInfo(entry.Path, "", 0, 0, null, TextSource.Embedded),
            Status = DocumentStatus.Failed };
        var score = truth is null ? null : ScoreSheet.Judge(entry.Path, truth, nothing);
        return new ReportDocument
        {
            Path = entry.Path, Status = DocumentStatus.Failed, Reason = reason, Scores = score?.Scores, Outcomes = score?.Outcomes ?? [],
            Differences = score?.Differences.Count(difference => difference.Kind != DifferenceKind.Note) ?? 0,
        };
    }

    private static readonly PdfAgain NotDrawn =
        new([], [], [],
            new BilingualText("Siderne er ikke tegnet: der er flere dokumenter end --drawn.",
                "The pages are not drawn: there are more documents than --drawn."));
}
