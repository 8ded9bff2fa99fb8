using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Store.Schema;
using Ingest.Tests.Store;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres;

/// <summary>The store on PostgreSQL holds, row by row, what the store of one machine holds.</summary>
public sealed class SameRowsTests(StoredFacts facts) : IClassFixture<StoredFacts>
{
    private static readonly AgendaDocument[] Documents = [.. Directory
        .GetFiles(Path.Combine(Repository.Root, "corpus", "facts", "amounts"), "*.json").Order(StringComparer.Ordinal)
        .Select(file => AgendaJson.Read(File.ReadAllBytes(file)))];

    [Fact]
    public void Every_table_has_the_same_rows_whatever_the_order_in_which_documents_came()
    {
        using var postgres = new PostgresFeed();
        foreach (var chunk in Documents.Reverse().Chunk(23))
        {
            Assert.Equal(chunk.Length, postgres.Write("one", chunk));
        }

        foreach (var chunk in Documents.Chunk(31))
        {
            Assert.Equal(0, postgres.Write("one", chunk)); // a job that comes twice
        }

        Assert.Equal([$"{Documents.Length}"], postgres.Ask("SELECT count(*) FROM history.changes"));
        Assert.All(StoreSchema.All, table => Assert.Equal(Rows(facts.Feed.Ask, table), Rows(postgres.Ask, table)));
    }

    /// <summary>Each row's values as texts, doubles by their bits' shortest form, in the order of their keys.</summary>
    private static string[] Rows(Func<string, string[]> ask, StoreTable table)
    {
        var key = string.Join(", ", table.Key.Select(column => $"\"{column.Name.ToLowerInvariant()}\""));
        var values = table.Columns.Select(column => $"\"{column.Name.ToLowerInvariant()}\"");
        return ask($"SELECT {string.Join(", ", values)} FROM {table.Name} ORDER BY {key}");
    }
}
