using System.Collections.Immutable;
using System.Text;
using Ingest.Batch.Documents;
using Ingest.Feed;
using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Quality.Checks;
using Ingest.Quality.Report;
using Ingest.Quality.Report.Index;

namespace Ingest.Cli.Reporting;

/// <summary>
/// Makes the report of an output folder. The documents are read twice and none is kept: once for the habits of the bodies, once for scores,
/// checks and each one's own page.
/// </summary>
public sealed class QaRun(QaOptions options)
{
    /// <summary>report.html, report.json and scores.csv stand here, the documents' own pages in a folder beside them.</summary>
    public const string PagesFolder = "documents";

    /// <exception cref="IOException">The output or truth folder is none, or the report can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public QaReport Run()
    {
        var output = RunOutput.Read(options.Output);
        var truth = new TruthFolder(options.Truth);
        var jobs = output.Entries.Select((entry, i) => (Entry: entry, Truth: truth.Find(entry.Path), Draw: i < options.Drawn)).ToList();
        var habits = Habits(output);
        ClearPages();
        var documents = new List<ReportDocument>();
        var problems = ImmutableArray.CreateBuilder<string>();
        OrderedWorkers<(OutputEntry Entry, string? Truth, bool Draw), DocumentReport>.Run(
            jobs,
            options.Workers,
            () =>
            {
                var worker = new DocumentReporter(habits, options.Pdfs, options.Corrections, Path.Combine(options.Report, PagesFolder));
                return job => DeepStack.Run(() => worker.Report(job.Entry, job.Truth, job.Draw));
            },
            done =>
            {
                documents.Add(done.Document);
                problems.AddRange(done.Problems);
            });
        problems.AddRange(truth.Unused.Select(file => Texts.UnusedTruth(file).English));
        var earlier = Path.Combine(options.Report, ReportFiles.Json);
        var report = QaReport.Of(output.Started, output.Engine, documents,
            File.Exists(earlier) ? ReportJson.ReadHistory(earlier).History : [], problems.ToImmutable());
        Write(report);
        return report;
    }

    private LengthHabits Habits(RunOutput output)
    {
        var habits = new LengthHabits();
        OrderedWorkers<OutputEntry, AgendaDocument?>.Run(output.Entries, options.Workers,
            () => entry => RunOutput.Document(entry).Document, document =>
        {
            if (document is not null)
            {
                habits.Add(document);
            }
        });
        habits.Settle();
        return habits;
    }

    /// <summary>An earlier report may have pages of documents that are gone.</summary>
    private void ClearPages()
    {
        var folder = Path.Combine(options.Report, PagesFolder);
        Directory.CreateDirectory(folder);
        foreach (var page in Directory.EnumerateFiles(folder)
            .Where(file => file.EndsWith(".html", StringComparison.Ordinal)
                || Path.GetFileName(file).StartsWith("part-", StringComparison.Ordinal)))
        {
            File.Delete(page);
        }
    }

    private void Write(QaReport report)
    {
        foreach (var (name, text) in DocumentSection.Parts(report))
        {
            SafeFile.Write(Path.Combine(options.Report, PagesFolder, name), Encoding.UTF8.GetBytes(text));
        }

        SafeFile.Write(Path.Combine(options.Report, ReportFiles.Html), Encoding.UTF8.GetBytes(IndexPage.Write(report)));
        SafeFile.Write(Path.Combine(options.Report, ReportFiles.Csv), Encoding.UTF8.GetBytes(ScoresCsv.Write(report)));
        SafeFile.Write(Path.Combine(options.Report, ReportFiles.Json), ReportJson.Write(report));
    }
}
