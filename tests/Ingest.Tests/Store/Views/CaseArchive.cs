using System.Globalization;
using Ingest.Facts.Cases;

namespace Ingest.Tests.Store.Views;

/// <summary>Meetings with their items in a database of their own, and the cases that the views make of them.</summary>
public abstract class CaseArchive : IDisposable
{
    private int _documents;

    /// <summary>Before the tables' names.</summary>
    protected abstract string Schema { get; }

    public abstract void Dispose();

    /// <summary>Adds a document; its items are titles, with a case number behind a bar: <c>Budget|23/1371</c>.</summary>
    /// <param name="date">ISO date, or null.</param>
    /// <returns>The document's id: d1, d2 …</returns>
    public string Add(string? body, string? date, string kind, params string[] items)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"d{++_documents}");
        Execute($"INSERT INTO {Schema}meetings (documentid, body, kind, date) "
            + $"VALUES ({Quoted(id)}, {Quoted(body)}, {Quoted(kind)}, CAST({Quoted(date)} AS DATE))");
        for (var at = 0; at < items.Length; at++)
        {
            var (title, number) = items[at].Split('|') is [var first, var second] ? (first, second) : (items[at], null);
            Execute(string.Create(CultureInfo.InvariantCulture, $"""
                INSERT INTO {Schema}items (documentid, itemid, number, title, casenumber, casekey, titlekey, level, page)
                VALUES ({Quoted(id)}, {Quoted($"{id}#{at + 1}")}, '{at + 1}', {Quoted(title)}, {Quoted(number)},
                    {Quoted(CaseKey.Of(number))}, {Quoted(TitleKey.Of(title))}, 1, {at + 1})
                """));
        }

        return id;
    }

    /// <summary>The cases of more than one step, each with its steps in order: "d1#1 d2#1".</summary>
    public IEnumerable<string> Threads() =>
        Texts("SELECT string_agg(itemId, ' ' ORDER BY step) AS thread FROM case_steps GROUP BY caseId HAVING count(*) > 1 ORDER BY thread");

    /// <summary>The first column of an answer.</summary>
    public abstract List<string> Texts(string sql);

    public abstract void Execute(string sql);

    private static string Quoted(string? text) => text is null ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
