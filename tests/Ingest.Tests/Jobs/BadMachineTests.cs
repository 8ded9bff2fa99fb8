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
        stage.Ask("SELECT pg_sleep(0)");
        var poison = "00005.pdf";
        var pipe = Path.Combine(stage.Input, poison);
        File.Delete(pipe);
        using (var fifo = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            fifo.WaitForExit(); // opening it never ends: as good as a machine that dies of it, and the test is what kills
        }

        for (var death = 0; death <= 3; death++)
        {
            // The first death tells only that the chunk has ended a worker; from then on it is known what was in hand.
            using var working = stage.Working("-j", "1", "--lease", "2");
            RunningProgram.WaitFor(() => stage.Ask(death == 0 ? "SELECT starts FROM jobs.chunks"
                : $"SELECT attempts FROM jobs.inputs WHERE path = '{poison}'").Single() == $"{Math.Max(death, 1)}");
            working.Kill();
        }

        Assert.Equal(0, stage.Work("--lease", "2").ExitCode);
        Assert.Equal(["failed|7"], stage.Ask(
            $"SELECT (SELECT state FROM jobs.inputs WHERE path = '{poison}'), count(*) FROM documents WHERE status <> 'failed'"));
        Assert.Contains($"{poison}: jobs.abandoned: It ended the program", IngestProgram.Run("jobs", "--store", stage.Address).Output,
            StringComparison.Ordinal);
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
    public void A_job_longer_than_its_lease_is_not_begun_by_another()
    {
        using var stage = new JobsStage(40);
        stage.Enqueue();
        using var first = stage.Working("-j", "1", "--lease", "2");
        using var second = stage.Working("-j", "1", "--lease", "2");
        RunningProgram.WaitFor(() => stage.Ask("SELECT count(*) FROM documents").Single() == "40");
        Assert.Equal(["1|1"], stage.Ask("SELECT count(*), max(starts) FROM jobs.chunks"));
        var times = stage.Ask("SELECT extract(epoch FROM max(finished) - min(queued))::float8 FROM jobs.chunks WHERE finished IS NOT NULL");
        Assert.All(times.Where(time => time.Length > 0), time => Assert.True(double.Parse(time, CultureInfo.InvariantCulture) > 2, time));
    }
}
