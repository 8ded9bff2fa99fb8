using System.Globalization;
using DuckDB.NET.Data;
using Ingest.Facts.Cases;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store.Views;

/// <summary>Meetings with their items in a database of their own, and the cases that the views make of them.</summary>
internal sealed class CaseArchive : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private int _documents;

    public CaseArchive()
    {
        _connection.Open();
        Execute("CREATE TABLE meetings (documentId VARCHAR, body VARCHAR, kind VARCHAR, date DATE)");
        Execute("CREATE TABLE items (documentId VARCHAR, itemId VARCHAR, number VARCHAR, title VARCHAR, caseNumber VARCHAR,"
            + " caseKey VARCHAR, titleKey VARCHAR, level INTEGER, page INTEGER)");
        foreach (var view in (string[])["case_steps", "cases"])
        {
            var lines = File.ReadLines(Path.Combine(Repository.Root, "src", "Ingest.Store", "Views", view + ".sql"));
            Execute($"CREATE VIEW {view} AS {string.Join('\n', lines.Where(line => !line.StartsWith("--", StringComparison.Ordinal)))}");
        }
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>Adds a document; its items are titles, with a case number behind a bar: <c>Budget|23/1371</c>.</summary>
    /// <param name="date">ISO date, or null.</param>
    /// <returns>The document's id: d1, d2 …</returns>
    public string Add(string? body, string? date, string kind, params string[] items)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"d{++_documents}");
        using (var meetings = _connection.CreateAppender("meetings"))
        {
            var row = meetings.CreateRow().AppendValue(id).AppendValue(body).AppendValue(kind);
            (date is null ? row.AppendNullValue() : row.AppendValue(DateOnly.Parse(date, CultureInfo.InvariantCulture))).EndRow();
        }

        using var appender = _connection.CreateAppender("items");
        for (var at = 0; at < items.Length; at++)
        {
            var (title, number) = items[at].Split('|') is [var first, var second] ? (first, second) : (items[at], null);
            var position = (at + 1).ToString(CultureInfo.InvariantCulture);
            appender.CreateRow().AppendValue(id).AppendValue($"{id}#{position}").AppendValue(position).AppendValue(title)
                .AppendValue(number).AppendValue(CaseKey.Of(number))
                .AppendValue(TitleKey.Of(title)).AppendValue(1).AppendValue(at + 1).EndRow();
        }

        return id;
    }

    /// <summary>The cases of more than one step, each with its steps in order: "d1#1 d2#1".</summary>
    public IEnumerable<string> Threads() =>
        Texts("SELECT string_agg(itemId, ' ' ORDER BY step) AS thread FROM case_steps GROUP BY caseId HAVING count(*) > 1 ORDER BY thread");

    /// <summary>The first column of an answer.</summary>
    public List<string> Texts(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return texts;
    }

    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
