using System.Text.Json;
using Ingest.Store.Exports;
using Ingest.Store.Schema;
using Ingest.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Store;

/// <summary>agendas.sqlite, as Datasette opens it.</summary>
public sealed class SqliteExportTests : IDisposable
{
    private readonly StoredFeed _feed = new();

    public SqliteExportTests()
    {
        _feed.Hold(StoredFeed.Document("a.pdf", "a", titles: ["Budget for år 2025", "Skøjtebane", "Ål i åen"]) with
        {
            Tables = [StoredFeed.Table("t1", ["", "Beløb"], ["Allerød", "10.5"])],
        });
        SqliteExport.Write(_feed.Path);
    }

    public void Dispose() => _feed.Dispose();

    [Fact]
    public void It_has_every_row_of_every_table()
    {
        foreach (var table in StoreSchema.All)
        {
            Assert.Equal(_feed.Ask($"SELECT count(*) FROM {table.Name}"), Ask($"select count(*) from {table.Name}"));
        }

        Assert.Equal(["2024-03-12"], Ask("select date from meetings"));
        Assert.Equal(["10.5"], Ask("select value from cells where value is not null"));
    }

    [Fact]
    public void Keys_join_and_are_checked()
    {
        Assert.Empty(Ask("pragma foreign_key_check"));
        Assert.Equal(["items"], Ask("select \"table\" from pragma_foreign_key_list('fields')"));
        Assert.Equal(["itemId", "position"], Ask("select name from pragma_table_info('fields') where pk > 0 order by pk"));
    }

    [Theory]
    [InlineData("år", 1)]
    [InlineData("ar", 0)]
    [InlineData("skøjtebane", 1)]
    [InlineData("skojtebane", 0)]
    [InlineData("budg*", 1)]
    public void Search_knows_danish_letters(string words, int hits) =>
        Assert.Equal([$"{hits}"], Ask($"select count(*) from items_fts where items_fts match '{words}'"));

    [Fact]
    public void Metadata_says_what_each_column_is()
    {
        using var metadata = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_feed.Path, "metadata.json")));
        var tables = metadata.RootElement.GetProperty("databases").GetProperty("agendas").GetProperty("tables");
        Assert.All(StoreSchema.All, table => Assert.Equal(table.Columns.Length,
            tables.GetProperty(table.Name).GetProperty("columns").EnumerateObject().Count()));
    }

    private string[] Ask(string sql)
    {
        var file = Path.Combine(_feed.Path, SqliteExport.FileName);
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return [.. rows];
    }
}
