using Ingest.Store.Schema;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>The schema is one: tables, views, Parquet and the page about them say the same.</summary>
public sealed class StoreDocsTests
{
    private const string WriteVariable = "INGEST_WRITE_DOCS";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "store.md");

    [Fact]
    public void The_page_names_every_table_column_and_view()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var made = StoreGuide.Of(page);
        if (Environment.GetEnvironmentVariable(WriteVariable) is not null)
        {
            File.WriteAllText(Page, made);
            return;
        }

        Assert.Equal(made, page);
    }

    [Fact]
    public void The_database_has_the_columns_that_the_schema_says()
    {
        using var feed = new StoredFeed();
        feed.Hold(StoredFeed.Document("a.pdf", "a", titles: ["Budget"]));
        foreach (var table in StoreSchema.All)
        {
            Assert.Equal(table.Columns.Select(column => $"{column.Name}|{column.Sql.Replace(", ", ",", StringComparison.Ordinal)}"),
                feed.Ask($"SELECT column_name, data_type FROM duckdb_columns() WHERE schema_name = 'main' AND table_name = '{table.Name}' "
                    + "ORDER BY column_index"));
        }

        Assert.Equal(AnswerViews.All.Select(view => view.Name).Concat(StoreSchema.All.Select(table => table.Name))
            .Order(StringComparer.Ordinal),
            feed.Ask("SELECT view_name FROM duckdb_views() WHERE schema_name = 'main' AND NOT internal ORDER BY 1"));
    }

    [Fact]
    public void Every_table_has_a_key_and_no_column_name_twice() => Assert.All(StoreSchema.All, table =>
    {
        Assert.NotEmpty(table.Key);
        Assert.Equal(table.Columns.Length, table.Columns.Select(column => column.Name.ToUpperInvariant()).Distinct().Count());
    });

    [Fact]
    public void What_is_required_is_never_null()
    {
        using var feed = new StoredFeed();
        feed.Hold(ReadAgenda.From(Directory.GetFiles(Repository.Agendas, "*.pdf")[0]));
        foreach (var (table, column) in StoreSchema.All.SelectMany(table => table.Columns.Where(column => column.Required)
            .Select(column => (table, column))))
        {
            Assert.Equal(["0"], feed.Ask($"SELECT count(*) FROM {table.Name} WHERE \"{column.Name}\" IS NULL"));
        }
    }
}
