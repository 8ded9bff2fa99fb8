using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Search.Sets.Baselines;

/// <summary>SQLite's FTS5: words as they stand, å, ø and æ kept, BM25 with the title three times the text.</summary>
internal sealed class FtsBaseline : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly string _between;

    /// <param name="between"><c>OR</c> or <c>AND</c>.</param>
    public FtsBaseline(IEnumerable<BaselineText> items, string between)
    {
        _between = $" {between} ";
        _connection.Open();
        using var make = _connection.CreateCommand();
        make.CommandText =
            "CREATE VIRTUAL TABLE items USING fts5(id UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 0')";
        make.ExecuteNonQuery();
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO items VALUES ($id, $title, $text)";
        foreach (var item in items)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", item.ItemId);
            insert.Parameters.AddWithValue("$title", item.Title);
            insert.Parameters.AddWithValue("$text", item.Text);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public IReadOnlyList<string> Find(string query)
    {
        var words = BaselineQuery.Plain(query).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Select(word => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"");
        using var find = _connection.CreateCommand();
        find.CommandText = "SELECT id FROM items WHERE items MATCH $query ORDER BY bm25(items, 0, 3, 1), rowid LIMIT 10";
        find.Parameters.AddWithValue("$query", string.Join(_between, words));
        using var reader = find.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    public void Dispose() => _connection.Dispose();
}
