using System.Collections.Frozen;
using System.Globalization;
using Ingest.Batch.Journal;
using Ingest.Feed;
using Ingest.Model.Output;
using Microsoft.Data.Sqlite;

namespace Ingest.Web.Documents;

/// <summary>What the last finished run gave out, read from its journal without writing to it; a run may be at work meanwhile.</summary>
internal static class JournalReading
{
    /// <summary>A mark of the last finished run: another one, and the documents are others.</summary>
    public static string FinishedRun(SqliteConnection journal)
    {
        using var command = journal.CreateCommand();
        command.CommandText = "select count(*) || ' ' || coalesce(max(finished), '') from runs where finished is not null";
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>By document id; of the same bytes under two paths the first.</summary>
    public static FrozenDictionary<string, PublishedDocument> Documents(SqliteConnection journal)
    {
        using var command = journal.CreateCommand();
        command.CommandText = "select path, place, publishedSha256, publishedOutput is not null from documents order by path";
        using var reader = command.ExecuteReader();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var published = new List<(string Id, string Path)>();
        while (reader.Read())
        {
            var path = reader.GetString(0);
            if (!reader.IsDBNull(1))
            {
                places[path] = reader.GetString(1);
            }

            if (reader.GetBoolean(3))
            {
                published.Add((DocumentId.Of(reader.GetString(2), path), path));
            }
        }

        // A file's further meetings have no place of their own.
        return published.OrderBy(one => one.Path, StringComparer.Ordinal).DistinctBy(one => one.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(one => one.Id,
                one => new PublishedDocument(one.Path, places.GetValueOrDefault(one.Path)
                    ?? places.GetValueOrDefault(DocumentPath.FileOf(one.Path))), StringComparer.Ordinal);
    }

    /// <exception cref="SqliteException">There is no journal that can be read.</exception>
    public static SqliteConnection Open(string folder)
    {
        var path = Path.Combine(folder, RunJournal.FileName);

        // A journal that was closed is read without the files that SQLite makes beside one to lock it.
        var source = File.Exists(path + "-wal") ? path : new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = source, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Changes with every write to the journal.</summary>
    public static string State(string folder) => string.Join('|', ((string[])["", "-wal"]).Select(ending =>
        new FileInfo(Path.Combine(folder, RunJournal.FileName + ending)) is { Exists: true } file
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : ""));
}
