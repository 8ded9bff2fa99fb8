using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ingest.Batch.Stores;
using Ingest.Feed.Csv;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Store;

namespace Ingest.Tests.Support;

/// <summary>Documents written as a run writes them (without its journal), and a store made of them.</summary>
public sealed class StoredFeed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public string File => StoreFile.In(Path);

    public List<string> Warnings { get; } = [];

    /// <summary>The output holds these documents and no other; the store is brought up to date.</summary>
    public bool Hold(params AgendaDocument[] documents)
    {
        Write(documents);
        return Update();
    }

    public void Write(params AgendaDocument[] documents)
    {
        if (Directory.Exists(_folder["json"]))
        {
            Directory.Delete(_folder["json"], recursive: true);
        }

        WrittenFeed.Write(_folder, CsvDialect.Rfc4180, documents);
    }

    public bool Update() => StoreKeeping.Update(Path, _ => { }, line => Warnings.Add(line.English), CancellationToken.None);

    /// <summary>Rows of a query, each value as invariant text, joined by a bar; null is "".</summary>
    public string[] Ask(string sql)
    {
        using var store = StoreDatabase.ForReading(File);
        return [.. store.Rows(sql).Select(row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => Text(row.GetValue(i)))))];
    }

    public void Do(string sql)
    {
        using var store = StoreDatabase.ForWriting(File);
        store.Do(sql);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A document of a meeting with items, which have their titles as text too.</summary>
    /// <param name="content">What the file's bytes are taken to be.</param>
    public static AgendaDocument Document(string path, string content, string? body = "Byrådet", string date = "2024-03-12",
        params ReadOnlySpan<string> titles) => new()
        {
            Document = new DocumentInfo(path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))), content.Length, 2,
                null, TextSource.Embedded),
            Status = DocumentStatus.Complete,
            Meeting = new Meeting { Body = body, Date = date, Kind = MeetingKind.Agenda },
            Items = [.. titles.ToArray().Select((title, i) => Item($"{i + 1}", title))],
        };

    public static AgendaItem Item(string id, string title, params AgendaField[] fields) => new()
    {
        Id = id,
        Number = id,
        Title = title,
        Fields = fields is [] ? [Field(FieldKind.Body, title)] : [.. fields],
        Source = [new SourceBox(1, new Box(70.5, 100, 500, 700.25))],
        Confidence = 0.875,
    };

    public static AgendaField Field(FieldKind kind, string text) => new()
    {
        Kind = kind,
        Text = text,
        Blocks = [new Block { Type = BlockType.Paragraph, Text = text }],
        Source = [new SourceBox(1, new Box(70, 90, 500, 300)), new SourceBox(2, new Box(70, 600, 500, 780))],
        Confidence = 0.5,
    };

    /// <summary>A table of these rows; cells that read as numbers have values.</summary>
    public static AgendaTable Table(string id, string[] heads, params string[][] rows) => new()
    {
        Id = id,
        Item = "1",
        Columns = [.. heads.Select(head => new TableColumn(head, head.Length == 0 ? [] : [head], null))],
        Rows = [.. rows.Select(row => row.Select(Cell).ToImmutableArray())],
        Source = [new SourceBox(1, new Box(70, 100, 500, 200))],
    };

    private static Cell Cell(string text) => new()
    {
        Text = text,
        Number = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static string Text(object? value) => value switch
    {
        null or DBNull => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
