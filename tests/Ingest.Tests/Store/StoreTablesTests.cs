using FsCheck.Xunit;
using Ingest.Feed.Csv;
using Ingest.Model.Output;
using Ingest.Store.Schema;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>What stands in the store is what the CSV files say, read by another hand: DuckDB's own CSV reader.</summary>
[Properties(Arbitrary = [typeof(AnyAgenda)], MaxTest = 12)]
public sealed class StoreTablesTests
{
    [Property]
    public void Every_csv_row_is_in_the_store_with_its_types(AgendaDocument document)
    {
        using var feed = new StoredFeed();
        feed.Hold(document with { Document = document.Document with { Path = "a.pdf" } });
        foreach (var table in StoreSchema.All.Where(table => CsvSheets.FileNames.Contains($"{table.Name}.csv")))
        {
            var shape = CsvSheets.Shapes.Single(shape => shape.Says.Name == table.Name);
            var names = string.Join(", ", shape.Columns.Select(column => $"'{column.Name}': 'VARCHAR'"));
            var columns = shape.Columns.Select(column => (column.Name, Type: table.Columns.First(its => its.Name == column.Name)))
                .Where(column => column.Type.Type != DuckType.Double || column.Name == "confidence").ToList();
            var csv = string.Join(", ", columns.Select(column => column.Type.Type == DuckType.Varchar
                ? $"replace(coalesce(\"{column.Name}\", ''), chr(0), '\ufffd')" : $"TRY_CAST(\"{column.Name}\" AS {column.Type.Sql})"));
            var own = string.Join(", ", columns.Select(column => column.Type.Type == DuckType.Varchar
                ? $"coalesce(\"{column.Name}\", '')" : $"\"{column.Name}\""));
            var file = Path.Combine(feed.Path, shape.FileName);
            var read = $"read_csv('{file}', columns = {{{names}}}, header = true, delim = ',', quote = '\"', escape = '\"', "
                + "new_line = '\\r\\n', auto_detect = false, max_line_size = 10000000)";
            Assert.Empty(feed.Ask($"(SELECT {csv} FROM {read}) EXCEPT ALL (SELECT {own} FROM {table.Name})"));
            Assert.Empty(feed.Ask($"(SELECT {own} FROM {table.Name}) EXCEPT ALL (SELECT {csv} FROM {read})"));
        }
    }

    [Property]
    public void The_sums_of_all_numbers_are_the_documents(AgendaDocument document)
    {
        using var feed = new StoredFeed();
        var numbers = document.Tables.SelectMany(table => table.Rows).SelectMany(row => row)
            .Where(cell => cell.Number is { } number && Math.Abs(number) < 1e15).Sum(cell => Math.Round(cell.Number!.Value * 100,
                MidpointRounding.AwayFromZero));
        feed.Hold(document);
        Assert.Equal([FormattableString.Invariant($"{numbers}")],
            feed.Ask("SELECT coalesce(sum(round(value * 100)), 0) FROM cells WHERE abs(value) < 1e15"));
        Assert.Equal([FormattableString.Invariant($"{document.Document.Bytes}|{document.Document.Pages}")],
            feed.Ask("SELECT sum(bytes), sum(pages) FROM documents"));
    }

    [Fact]
    public void Dates_and_times_are_dates_and_times()
    {
        using var feed = new StoredFeed();
        var document = StoredFeed.Document("a.pdf", "a", date: "2024-12-31", titles: ["Budget"]);
        feed.Hold(document with { Meeting = document.Meeting with { Start = "13:30", End = "23:59" } });
        Assert.Equal(["2024-12-31|13:30|23:59|DATE|TIME"],
            feed.Ask("SELECT date, start, \"end\", typeof(date), typeof(start) FROM meetings WHERE \"end\" > start"));
    }

    [Fact]
    public void Item_numbers_stay_texts()
    {
        using var feed = new StoredFeed();
        var document = StoredFeed.Document("a.pdf", "a");
        feed.Hold(document with { Items = [StoredFeed.Item("3.1", "Skole"), StoredFeed.Item("3.10", "Havn")] });
        Assert.Equal(["3.1|Skole", "3.10|Havn"], feed.Ask("SELECT number, title FROM items ORDER BY position"));
    }

    [Fact]
    public void Every_value_says_where_its_ink_is()
    {
        using var feed = new StoredFeed();
        feed.Hold(StoredFeed.Document("a.pdf", "a", titles: ["Budget"]));
        Assert.Equal(["1|70.5|100|500|700.25|1"], feed.Ask("SELECT page, x0, y0, x1, y1, lastPage FROM items"));
        Assert.Equal(["1|70|2"], feed.Ask("SELECT page, x0, lastPage FROM fields"));
        Assert.Equal(["field|1|70", "field|2|70", "item|1|70.5"], feed.Ask("SELECT kind, page, x0 FROM boxes ORDER BY ALL"));
    }

    [Fact]
    public void A_text_goes_on_behind_a_null_sign()
    {
        using var feed = new StoredFeed();
        feed.Hold(StoredFeed.Document("a.pdf", "a", titles: ["Før\0efter"]));
        Assert.Equal(["Før\ufffdefter"], feed.Ask("SELECT title FROM items"));
    }

    [Fact]
    public void A_text_of_a_million_signs_and_a_table_of_300_columns_are_whole()
    {
        using var feed = new StoredFeed();
        var text = string.Concat(Enumerable.Repeat("Høring af børnehuset. ", 50_000)) + "Slut";
        var heads = Enumerable.Range(1, 300).Select(i => $"K{i}").ToArray();
        feed.Hold(StoredFeed.Document("a.pdf", "a", titles: [text]) with
        {
            Tables = [StoredFeed.Table("t1", heads, [.. Enumerable.Range(1, 300).Select(i => $"{i}")])],
        });
        Assert.Equal([$"{text.Length}|Slut"], feed.Ask("SELECT length(text), right(text, 4) FROM fields"));
        Assert.Equal(["300|45150"], feed.Ask("SELECT count(*), sum(value) FROM cells"));
        Assert.Equal(["300"], feed.Ask("SELECT count(*) FROM columns"));
    }

    [Fact]
    public void No_key_stands_twice()
    {
        using var feed = new StoredFeed();
        var document = StoredFeed.Document("a.pdf", "same", titles: ["Budget", "Skole"]);
        feed.Hold(document, document with { Document = document.Document with { Path = "b.pdf" } },
            StoredFeed.Document("c.pdf", "other", titles: ["Havn"]));
        foreach (var table in StoreSchema.All)
        {
            var key = string.Join(", ", table.Key.Select(column => $"\"{column.Name}\""));
            Assert.Empty(feed.Ask($"SELECT {key} FROM {table.Name} GROUP BY {key} HAVING count(*) > 1"));
        }

        Assert.Equal(["3|2"], feed.Ask("SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM meetings)"));
    }
}
