using Ingest.Postgres.Writing;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres;

/// <summary>A store of an older program is brought into shape with what it holds.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void Views_are_made_anew_and_an_extension_s_stay()
    {
        using var feed = new PostgresFeed();
        feed.Write("one", StoredFeed.Document("a.pdf", "a", titles: ["Budget", "Havn"]));
        Assert.SkipWhen(feed.Ask("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_stat_statements'") is [],
            "PostgreSQL's contributed extensions are not installed.");
        feed.Ask("CREATE EXTENSION pg_stat_statements; DROP VIEW attendance; CREATE VIEW old_one AS SELECT 1 AS x; "
            + "UPDATE history.store SET shape = 'older'; DELETE FROM history.shapes");
        DocumentWriter.Prepare(feed.Store);
        Assert.Equal(["true"], feed.Ask("SELECT (to_regclass('public.pg_stat_statements') IS NOT NULL AND "
            + "to_regclass('public.attendance') IS NOT NULL AND to_regclass('public.old_one') IS NULL)::text"));
        Assert.Equal(["2|2"], feed.Ask("SELECT (SELECT count(*) FROM case_steps), count(*) FROM items"));
    }
}
