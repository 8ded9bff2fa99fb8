using Ingest.Batch.Journal;
using Ingest.Feed;
using Ingest.Store;
using Ingest.Tests.Support;
using Ingest.Web;
using Ingest.Web.Documents;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Web.Guard;

/// <summary>The archive over what <c>run</c> leaves, while a run may be at work there.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SteppedClock _clock = new();

    public void Dispose() => _folder.Dispose();

    private string Make(string name, string text) =>
        _folder.Write($"in/{name}.pdf", new HandMadePdf { Content = $"BT /F1 12 Tf 72 700 Td ({text}) Tj ET" }.ToBytes());

    private void Run() => Assert.InRange(IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--prune", "-q").ExitCode, 0, 1);

    private Archive Open(long bytes = 1 << 20) => new(new WebOptions(_folder["out"]), _clock, bytes);

    private string[] Ids()
    {
        using var journal = JournalReading.Open(_folder["out"]);
        return [.. JournalReading.Documents(journal).OrderBy(one => one.Value.Path, StringComparer.Ordinal).Select(one => one.Key)];
    }

    [Fact]
    public void A_finished_run_is_read_with_its_PDFs_and_nothing_is_written()
    {
        var pdf = Make("a", "Dagsorden");
        Run();
        var before = Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        using var archive = Open();
        var id = Assert.Single(Ids());
        Assert.Equal("a.pdf", archive.Find(id)!.Document.Path);
        Assert.Same(archive.Find(id), archive.Find(id));
        Assert.Equal(pdf, archive.PdfOf(id));
        Assert.Null(archive.Find("d0000000000000000"));
        Assert.Null(archive.PdfOf("../in/a"));
        Assert.Equal(before, Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        File.Move(pdf, pdf + ".gone");
        Assert.Null(archive.PdfOf(id));
        Assert.NotNull(archive.Find(id));
    }

    [Fact]
    public void The_next_finished_run_is_seen_within_a_second_and_an_unfinished_one_is_not()
    {
        Make("a", "Dagsorden");
        Run();
        using var archive = Open();
        var first = Assert.Single(Ids());
        Make("b", "Referat");
        Run();
        var second = Ids().Single(id => id != first);
        Assert.Null(archive.Find(second));
        _clock.Step(TimeSpan.FromSeconds(2));
        Assert.NotNull(archive.Find(second));
        Assert.NotNull(archive.Find(first));

        using (var journal = new RunJournal(_folder["out"]))
        {
            using var writer = new SqliteConnection($"Data Source={Path.Combine(_folder["out"], RunJournal.FileName)};Pooling=false");
            writer.Open();
            using var command = writer.CreateCommand();
            command.CommandText = "begin immediate; insert into runs (started, forced, engine, options) values ('now', 0, '', ''); "
                + "update documents set state = 'reading', output = null;";
            command.ExecuteNonQuery();
            _clock.Step(TimeSpan.FromSeconds(2));
            Assert.NotNull(archive.Find(second)); // a writer has the journal in hand
            command.CommandText = "commit";
            command.ExecuteNonQuery();
            _clock.Step(TimeSpan.FromSeconds(2));
            Assert.NotNull(archive.Find(second));
            using var another = Open();
            Assert.NotNull(another.Find(second));
        }
    }

    [Fact]
    public void Many_documents_do_not_stay_in_memory()
    {
        foreach (var i in Enumerable.Range(0, 30))
        {
            Make($"{i}", $"Dagsorden {i}");
        }

        Run();
        using var archive = Open(bytes: 20_000);
        var kept = Ids().Select(id => new WeakReference(archive.Find(id))).ToList();
        Assert.All(kept, one => Assert.NotNull(one));
        RunningProgram.WaitFor(() =>
        {
            GC.Collect();
            return kept.Count(one => one.IsAlive) < 25;
        });
    }

    [Fact]
    public void Threads_share_one_archive()
    {
        Make("a", "Dagsorden");
        Run();
        using var archive = Open();
        var id = Assert.Single(Ids());
        Parallel.For(0, 200, _ =>
        {
            _clock.Step(TimeSpan.FromMilliseconds(50));
            Assert.NotNull(archive.Find(id));
            Assert.NotNull(archive.PdfOf(id));
        });
    }

    [Fact]
    public void A_folder_that_is_no_output_is_told_and_a_damaged_document_is_none()
    {
        Assert.Throws<StoreException>(() => new Archive(new WebOptions(_folder.Path)));
        Make("a", "Dagsorden");
        Run();
        using var archive = Open();
        var id = Assert.Single(Ids());
        File.WriteAllText(_folder["out/json/a.json"], "{\"schemaVersion\":");
        Assert.Null(archive.Find(id));
    }
}
