using System.Text.Json;
using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Batch.Inputs;
using Ingest.Batch.Inputs.Sources;
using Ingest.Batch.Journal;
using Ingest.Batch.Workers;
using Ingest.Batch.Workers.Frames;
using Ingest.Cli.Reporters;
using Ingest.Feed;
using Ingest.Labels;
using Ingest.Model.Output;
using Ingest.Quality.Corrections;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary>A second meeting in a file: its document is kept, journalled and written with the file's.</summary>
public sealed class FurtherMeetingTests : IDisposable
{
    private static readonly WorkerSettings Settings = new("rfc4180", LabelScorers.RulesOnly);
    private static readonly string Sha256 = new('a', 64);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_rows_have_an_id_of_their_own_and_go_when_the_meeting_goes()
    {
        Run(["a.pdf", "b.pdf"], Result("a.pdf", "a.pdf#2", "a.pdf#3"), Result("b.pdf"));
        Assert.Equal(["a.pdf", "a.pdf#2", "a.pdf#3", "b.pdf"], Column("documents.csv", 1));
        var ids = Column("documents.csv", 0);
        Assert.Equal([ids[0] + "-2", ids[0] + "-3", ids[0]], ids[1..]);
        Assert.Equal(ids[..3], Column("items.csv", 0).Distinct()); // the same bytes under two names: their items stand once
        Assert.Equal(["a.json", "a.pdf#2.json", "a.pdf#3.json", "b.json"], OutputBytes.Files(_folder["json"]));

        Run(["a.pdf", "b.pdf"], Result("a.pdf", "a.pdf#2"));
        Assert.Equal(["a.json", "a.pdf#2.json", "b.json"], OutputBytes.Files(_folder["json"]));
        Assert.Equal(["unchanged", "unchanged", "unchanged", "removed"],
            File.ReadLines(_folder["changes.ndjson"]).Select(line => line.Split('"')[3]));

        Run(["b.pdf"]);
        Assert.Equal(["b.json"], OutputBytes.Files(_folder["json"]));
    }

    [Fact]
    public void What_the_journal_has_stands_with_all_its_documents_or_not_at_all()
    {
        Run(["a.pdf"], Result("a.pdf", "a.pdf#2"));
        Assert.Equal(["a.pdf", "a.pdf#2"], Standing());
        File.Delete(_folder["json/a.pdf#2.json"]);
        Assert.Empty(Standing());

        IEnumerable<string> Standing()
        {
            using var journal = Journal();
            var keeper = new DocumentKeeper(new OutputFolder(_folder.Path), journal, Settings.Csv(), []);
            return keeper.Standing(journal.Done("a.pdf", Sha256)) is { } result
                ? [result.Path, .. result.Further.Select(one => one.Path)] : [];
        }
    }

    [Fact]
    public void Counts_are_of_documents_and_pages_of_files()
    {
        var progress = new RunProgress(2);
        progress.Done(Result("a.pdf", "a.pdf#2"), DocumentOutcome.Read);
        Assert.Equal((3, 2, 5L), (progress.Figures().Total, progress.Figures().Done, progress.Figures().Pages));
        progress.Done(Result("b.pdf", "b.pdf!c.pdf"), DocumentOutcome.Read);
        Assert.Equal((4, 4, 15L), (progress.Figures().Total, progress.Figures().Done, progress.Figures().Pages));
    }

    [Fact]
    public void A_worker_hands_them_over()
    {
        var result = Result("a.pdf", "a.pdf#2", "a.pdf#3");
        var read = ResultFrame.Read(ResultFrame.Write(result));
        Assert.Equal(["a.pdf#2", "a.pdf#3"], read.Further.Select(one => one.Path));
        Assert.Equal(result.Further.Select(one => one.Rendered!.Json), read.Further.Select(one => one.Rendered!.Json));
        Assert.Equal(result.Rendered!.Rows, read.Rendered!.Rows);
    }

    [Fact]
    public void Its_corrections_are_its_own()
    {
        _folder.Write($"right/{Sha256}-2.json", JsonSerializer.SerializeToUtf8Bytes(new
        {
            schemaVersion = "1.0", sha256 = Sha256, corrections = new[] { new { place = "meeting.place", right = "Rådhuset" } },
        }));
        Assert.Equal("Rådhuset", Corrector.Apply(Document("a.pdf#2"), _folder["right"]).Meeting.Place);
        Assert.Null(Corrector.Apply(Document("a.pdf"), _folder["right"]).Meeting.Place);
        var settings = Settings with { Corrections = _folder["right"] };
        Assert.Equal("", settings.KeyOf(JournalEntry.KeyOf(Sha256, "a.pdf")));
        Assert.NotEqual("", settings.KeyOf(JournalEntry.KeyOf(Sha256, "a.pdf#2")));
    }

    [Fact]
    public void A_journal_of_the_version_before_is_added_to()
    {
        Run(["a.pdf"], Result("a.pdf"));
        using (var before = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder["run.db"]};Pooling=False"))
        {
            before.Open();
            using var command = before.CreateCommand();
            command.CommandText =
                "drop index documents_carrier; alter table documents drop column carrier; alter table documents drop column number; "
                    + "alter table documents drop column further; alter table documents drop column root; alter table documents drop "
                    + "column kept; pragma user_version = 1;";
            command.ExecuteNonQuery();
        }

        Run(["a.pdf"], Result("a.pdf", "a.pdf#2"));
        Assert.Equal(["unchanged", "added"], File.ReadLines(_folder["changes.ndjson"]).Select(line => line.Split('"')[3]));
    }

    private void Run(string[] paths, params DocumentResult[] results)
    {
        var folder = new OutputFolder(_folder.Path);
        using var journal = Journal();
        BatchInput[] inputs = [.. paths.Select(path => new BatchInput(path, new FileSource(_folder[path])))];
        journal.List(inputs);
        var keeper = new DocumentKeeper(folder, journal, Settings.Csv(), inputs);
        foreach (var result in results)
        {
            journal.Begin(result.Path, Sha256, 1, null);
            keeper.Keep(result);
        }

        new FeedAssembly(folder, journal, new BatchOptions(_folder.Path, Settings, WorkerLimits.Default, 1), RunVersion.Of(Settings),
            new PlainReporter(TextWriter.Null)).Make(inputs);
        folder.Close();
    }

    private RunJournal Journal()
    {
        var journal = new RunJournal(_folder.Path);
        journal.BeginRun(RunVersion.Of(Settings), force: false);
        return journal;
    }

    private static DocumentResult Result(string path, params string[] further)
    {
        var results = new DocumentResults(Settings.Csv());
        return results.Of(Document(path)) with { Further = [.. further.Select(one => results.Of(Document(one)))] };
    }

    private static AgendaDocument Document(string path) => new()
    {
        Document = new DocumentInfo(path, Sha256, 1, 5, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Items = [new AgendaItem { Id = "1", Number = "1", Title = path }],
    };

    private string[] Column(string file, int column) => [.. File.ReadLines(_folder[file]).Skip(1).Select(line => line.Split(',')[column])];
}
