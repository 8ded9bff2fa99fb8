using System.Globalization;
using Ingest.Postgres;
using Ingest.Postgres.Writing;
using Ingest.Tests.Postgres;
using Ingest.Tests.Support;

namespace Ingest.Tests.Jobs;

/// <summary>What goes wrong with machines: each a thing that would lose or double documents without our care.</summary>
public sealed class BadMachineTests
{
    [Fact]
    public void A_document_that_ends_every_worker_is_failed_and_the_rest_is_done()
    {
        using var stage = new JobsStage(8);
        stage.Enqueue();

        // As the ledger stands when workers have ended four times, three times with this document in hand: then no other is tried.
        stage.Ask("UPDATE jobs.chunks SET starts = 4");
        stage.Ask("UPDATE jobs.inputs SET attempts = 3 WHERE path = '00005.pdf'");
        stage.Ask("UPDATE jobs.inputs SET attempts = 2 WHERE path = '00006.pdf'");
        Assert.Equal(0, stage.Work().ExitCode);
        Assert.Equal(["00005.pdf|failed|3"], stage
            .Ask("SELECT path, state, attempts FROM jobs.inputs WHERE attempts > 0 OR state <> 'done'"));
        Assert.Equal(["7"], stage.Ask("SELECT count(*) FROM documents WHERE status <> 'failed'"));
        Assert.Contains("00005.pdf: jobs.abandoned: It ended the program", IngestProgram.Run("jobs", "--store", stage.Address).Output,
            StringComparison.Ordinal);

        IngestProgram.Run("jobs", "--store", stage.Address, "--retry");
        stage.Work();
        Assert.Equal(["8"], stage.Ask("SELECT count(*) FROM documents WHERE status <> 'failed'"));
    }

    [Fact]
    public void What_is_in_hand_when_a_worker_of_a_chunk_that_came_again_ends_is_known()
    {
        using var stage = new JobsStage(30);
        stage.Enqueue();
        stage.Ask("UPDATE jobs.chunks SET starts = 1");
        using (var working = stage.Working("-j", "1"))
        {
            RunningProgram.WaitFor(() => stage.Ask("SELECT count(*) FROM jobs.inputs WHERE state = 'done'").Single() is not "0");
            working.Kill();
        }

        // One at most: what was done before it is saved, and what comes after was not begun.
        Assert.Contains(stage.Ask("SELECT count(*) FROM jobs.inputs WHERE attempts > 0").Single(), new[] { "0", "1" });
        Assert.Equal(stage.Ask("SELECT count(*) FROM jobs.inputs WHERE state = 'done'"), stage.Ask("SELECT count(*) FROM documents"));
    }

    /// <summary>A database that lost its power may have lost what it called saved; the worker goes on and ends its chunk.</summary>
    [Fact]
    public void A_chunk_whose_saves_are_gone_again_is_not_done()
    {
        using var stage = new JobsStage(4);
        stage.Enqueue();
        using (var store = PostgresStore.At(PostgresAddress.Of(stage.Address)))
        {
            using var connection = store.Open();
            Ingest.Jobs.Ledger.ChunkLedger.Finish(connection, 1);
        }

        Assert.Equal(["1"], stage.Ask("SELECT count(*) FROM jobs.chunks WHERE finished IS NULL"));
        stage.Work();
        Assert.Equal(["0|4"], stage.Ask("SELECT (SELECT count(*) FROM jobs.chunks WHERE finished IS NULL), count(*) FROM documents"));
    }

    [Fact]
    public void An_older_engine_never_replaces_what_a_newer_one_read()
    {
        using var feed = new PostgresFeed();
        var (old, young) = (StoredFeed.Document("a.pdf", "a", titles: ["Old"]), StoredFeed.Document("a.pdf", "a", titles: ["Young"]));
        feed.Write("1", StoredFeed.Document("z.pdf", "z"));
        feed.Write("2", young);
        feed.Write("1", old);
        Assert.Equal(["Young"], feed.Ask("SELECT title FROM items"));
        feed.Write("2", old);
        Assert.Equal(["Old"], feed.Ask("SELECT title FROM items"));
        Assert.Equal(["a.pdf|added", "a.pdf|changed"], feed.Ask("SELECT path, "
            + "change FROM history.changes WHERE path = 'a.pdf' ORDER BY cursor"));
    }

    [Fact]
    public void An_older_programs_worker_leaves_what_a_newer_one_has_read_and_its_files()
    {
        using var stage = new JobsStage(3);
        stage.Enqueue();
        stage.Work();
        stage.Ask("INSERT INTO history.engines (engine) VALUES ('ingest of tomorrow')");
        stage.Ask("UPDATE jobs.inputs SET engine = 'ingest of tomorrow' WHERE path = '00001.pdf'");
        var file = Path.Combine(stage.Output, "json", "00001.json");
        var before = File.ReadAllText(file);
        File.Copy(Path.Combine(stage.Input, "00002.pdf"), Path.Combine(stage.Input, "00001.pdf"), overwrite: true);
        stage.Enqueue();
        Assert.Equal(0, stage.Work().ExitCode);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Equal(["3"], stage.Ask("SELECT count(*) FROM history.changes"));
        Assert.Equal(["ingest of tomorrow"], stage.Ask("SELECT engine FROM jobs.inputs WHERE path = '00001.pdf'"));
    }

    [Fact]
    public void Many_that_write_the_same_at_one_time_write_it_once()
    {
        using var feed = new PostgresFeed();
        var documents = Enumerable.Range(0, 60).Select(i => StoredFeed.Document($"{i}.pdf", $"{i / 2}",
            titles: [$"Item {i / 2}"])).ToArray();
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var writer = new DocumentWriter(feed.Store, "one");
            foreach (var chunk in documents.OrderBy(document => (document.Document.Path.Length * 31 * i)
                + document.Document.Sha256[i]).Chunk(7))
            {
                for (var again = true; again;)
                {
                    try
                    {
                        writer.Write([.. chunk.Select(PostgresFeed.Stored)]);
                        again = false;
                    }
                    catch (Ingest.Store.StoreException fault) when (PostgresFault.MayPass(fault))
                    {
                        // two waited for one another
                    }
                }
            }
        });
        Assert.Equal(["60|30|30|60"], feed.Ask("SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM meetings), "
            + "(SELECT count(*) FROM items), (SELECT count(*) FROM history.changes)"));
        Assert.Equal(["60"], feed.Ask("SELECT count(DISTINCT cursor) FROM history.changes WHERE cursor BETWEEN 1 AND 60"));
    }

    [Fact]
    public void A_killed_holder_of_the_queues_own_lock_makes_nobody_wait()
    {
        using var stage = new JobsStage(3);
        stage.Enqueue();
        using (stage.Working())
        {
            RunningProgram.WaitFor(() => stage.Ask("SELECT to_regclass('hangfire.lock')::text").Single().Length > 0);
        }

        stage.Ask("INSERT INTO hangfire.lock (resource, acquired, updatecount) SELECT r, now() + interval '1 hour', 0 FROM unnest(ARRAY["
            + "'hangfire:locks:schedulepoller', 'HangFire:locks:schedulepoller', "
            + "'hangfire:locks:expirationmanager']) r ON CONFLICT DO NOTHING");
        Assert.Equal(0, stage.Work("--lease", "3").ExitCode);
        Assert.Equal(["3"], stage.Ask("SELECT count(*) FROM documents"));
    }

    [Fact]
    public void A_chunk_that_its_queue_has_lost_is_read_all_the_same()
    {
        using var stage = new JobsStage(3);
        stage.Enqueue();
        stage.Ask("DELETE FROM hangfire.jobqueue");
        Assert.Equal(0, stage.Work().ExitCode);
        Assert.Equal(["3"], stage.Ask("SELECT count(*) FROM documents"));
    }

    [Fact]
    public void What_a_dead_worker_has_locked_of_a_job_is_waited_for_no_ten_minutes()
    {
        using var stage = new JobsStage(3);
        stage.Enqueue();
        stage.Ask("INSERT INTO hangfire.lock (resource, acquired, updatecount) "
            + "SELECT 'hangfire:job:' || id || ':state-lock', now(), 0 FROM hangfire.job");
        Assert.Equal(0, stage.Work().ExitCode);
        Assert.Equal(["true"], stage.Ask("SELECT (max(finished) < max(queued) + interval '3 minutes')::text FROM jobs.chunks"));
    }

    [Fact]
    public void A_job_longer_than_its_lease_is_not_begun_by_another()
    {
        using var stage = new JobsStage(40);
        stage.Enqueue("--chunk", "40");
        using var first = stage.Working("-j", "1", "--lease", "2");
        using var second = stage.Working("-j", "1", "--lease", "2");
        RunningProgram.WaitFor(() => stage.Ask("SELECT count(*) FROM documents").Single() == "40");
        Assert.Equal(["1|1"], stage.Ask("SELECT count(*), max(starts) FROM jobs.chunks"));
        var times = stage.Ask("SELECT extract(epoch FROM max(finished) - min(queued))::float8 FROM jobs.chunks WHERE finished IS NOT NULL");
        Assert.All(times.Where(time => time.Length > 0), time => Assert.True(double.Parse(time, CultureInfo.InvariantCulture) > 2, time));
    }
}
