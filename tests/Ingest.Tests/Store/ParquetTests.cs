using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Store.Exports;
using Ingest.Store.Schema;
using Ingest.Tests.Support;
using Parquet;
using Parquet.Schema;

namespace Ingest.Tests.Store;

/// <summary>The Parquet files, which DuckDB wrote, read by Parquet.Net.</summary>
public sealed class ParquetTests : IDisposable
{
    private readonly StoredFeed _feed = new();

    public ParquetTests()
    {
        var document = StoredFeed.Document("a.pdf", "a", date: "2024-12-31", titles: ["Århus", "10,5", ""]);
        _feed.Hold(document with
        {
            Meeting = document.Meeting with { Start = "13:30", Participants = [new Participant("Ann Øe", null, null, Attendance.Present)] },
            Tables = [StoredFeed.Table("t1", ["", "Beløb"], ["Allerød", "10.5"], ["Århus", ""], ["I alt", "-250000"])],
        });
    }

    public void Dispose() => _feed.Dispose();

    [Fact]
    public async Task Every_table_is_a_file_with_its_rows_and_columns()
    {
        foreach (var table in StoreSchema.All)
        {
            await using var reader = await ParquetReader.CreateAsync(File(table.Name),
                cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(table.Columns.Select(column => column.Name), reader.Schema.Fields.Select(field => field.Name));
            var rows = 0L;
            for (var group = 0; group < reader.RowGroupCount; group++)
            {
                using var one = reader.OpenRowGroupReader(group);
                rows += one.RowCount;
            }

            Assert.Equal([$"{rows}"], _feed.Ask($"SELECT count(*) FROM {table.Name}"));
        }
    }

    [Fact]
    public async Task Texts_numbers_dates_and_nothing_survive()
    {
        Assert.Equal(["Århus", "10,5", ""], await Texts("items", "title"));
        Assert.Equal([null, 10.5, null, null, null, -250000], await Values<double>("cells", "value"));
        Assert.Equal([null, null, null], await Texts("items", "caseNumber"));
        Assert.Equal([new DateTime(2024, 12, 31)], await Values<DateTime>("meetings", "date"));
        Assert.Equal(["13:30"], await Texts("meetings", "start"));
        Assert.Equal([false, false, false, false, false, false], await Values<bool>("cells", "spanned"));
        Assert.Equal([1, 1, 1], await Values<int>("items", "page"));
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes_whatever_came_before()
    {
        var documents = Enumerable.Range(0, 40).Select(i => StoredFeed.Document($"{i:00}.pdf", $"{i}", titles: [$"Sag {i}", "Eventuelt"]))
            .ToArray();
        using var other = new StoredFeed();
        other.Hold([.. documents.Skip(20)]);
        other.Hold([.. documents.Take(5)]);
        other.Hold(documents);
        _feed.Hold(documents);
        foreach (var table in StoreSchema.All)
        {
            Assert.Equal(System.IO.File.ReadAllBytes(File(table.Name)),
                System.IO.File.ReadAllBytes(Path.Combine(other.Path, "parquet", $"{table.Name}.parquet")));
        }
    }

    [Fact]
    public void Files_that_were_not_written_any_more_are_made_up_for()
    {
        var written = System.IO.File.ReadAllBytes(File("items"));
        _feed.Hold(StoredFeed.Document("b.pdf", "b"));
        _feed.Do("UPDATE history.store SET parquetCursor = 1");
        System.IO.File.WriteAllBytes(File("items"), written); // as a run leaves it that was killed behind the store
        _feed.Update();
        Assert.Equal(["0"], _feed.Ask($"SELECT count(*) FROM '{File("items")}'"));
    }

    [Fact]
    public void Of_many_documents_each_table_is_sixteen_files_and_a_change_writes_those_that_it_concerns()
    {
        var documents = Enumerable.Range(0, (int)ParquetFiles.ManyDocuments)
            .Select(i => StoredFeed.Document($"{i}.pdf", $"{i}", titles: [$"Sag {i}"])).ToArray();
        _feed.Hold(documents);
        var folder = Path.Combine(_feed.Path, "parquet");
        Assert.Equal(StoreSchema.All.Length * 16, Directory.GetFiles(folder).Length);
        Assert.Equal([$"{documents.Length}"], _feed.Ask($"SELECT count(*) FROM '{folder}/items*.parquet'"));
        var first = $"items-{documents[0].Document.Sha256[0]}.parquet";
        foreach (var file in Directory.GetFiles(folder, "items*"))
        {
            System.IO.File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        }

        _feed.Hold([documents[0] with { Items = [] }, .. documents.Skip(1)]);
        Assert.Equal([first], Directory.GetFiles(folder, "items*")
            .Where(file => System.IO.File.GetLastWriteTimeUtc(file) != DateTime.UnixEpoch).Select(Path.GetFileName));
        Assert.Equal([$"{documents.Length - 1}"], _feed.Ask($"SELECT count(*) FROM '{folder}/items*.parquet'"));
        _feed.Hold(documents[0]);
        Assert.Equal(StoreSchema.All.Length, Directory.GetFiles(folder).Length);
    }

    private string File(string table) => Path.Combine(_feed.Path, "parquet", $"{table}.parquet");

    private async Task<string?[]> Texts(string table, string column)
    {
        await using var reader = await ParquetReader.CreateAsync(File(table), cancellationToken: TestContext.Current.CancellationToken);
        using var group = reader.OpenRowGroupReader(0);
        var values = new string?[group.RowCount];
        await group.ReadAsync(Field(reader, column), values!);
        return values;
    }

    private async Task<T?[]> Values<T>(string table, string column)
        where T : struct
    {
        await using var reader = await ParquetReader.CreateAsync(File(table), cancellationToken: TestContext.Current.CancellationToken);
        using var group = reader.OpenRowGroupReader(0);
        var values = new T?[group.RowCount];
        await group.ReadAsync<T>(Field(reader, column), values);
        return values;
    }

    private static DataField Field(ParquetReader reader, string name) =>
        reader.Schema.GetDataFields().Single(field => field.Name == name);
}
