using Ingest.Feed;
using Microsoft.Data.Sqlite;

namespace Ingest.Batch.Journal;

/// <summary>What stands in an output folder before a run; nothing is written to find it.</summary>
public sealed class KnownDocuments
{
    public static readonly KnownDocuments None = new([]);

    private readonly Dictionary<string, KnownDocument> _byStem;
    private readonly Dictionary<string, KnownDocument> _byPlace = new(StringComparer.Ordinal);

    /// <param name="all">In ordinal order of their paths.</param>
    public KnownDocuments(IReadOnlyList<KnownDocument> all)
    {
        All = all;
        _byStem = new Dictionary<string, KnownDocument>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in all)
        {
            _byStem.TryAdd(FeedPaths.Stem(document.Path), document);
            if (document is { Place: { } place, Carrier: null })
            {
                _byPlace.TryAdd(place, document);
            }
        }
    }

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<KnownDocument> All { get; }

    /// <summary>None where the folder has no journal, or one that can't be read: the run itself will say so.</summary>
    public static KnownDocuments In(string output)
    {
        var path = Path.Combine(output, RunJournal.FileName);
        if (!File.Exists(path))
        {
            return None;
        }

        try
        {
            using var connection =
                new SqliteConnection(
                    new SqliteConnectionStringBuilder { DataSource = Untouched(path), Mode = SqliteOpenMode.ReadOnly,
                        Pooling = false }.ToString());
            connection.Open();
            return new KnownDocuments(Read(connection));
        }
        catch (SqliteException)
        {
            return None;
        }
    }

    /// <summary>A journal that was closed is read without the files that SQLite makes beside one to lock it.</summary>
    private static string Untouched(string path) =>
        File.Exists(path + "-wal") ? path : new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";

    /// <summary>Whether a document that another root gave, from another place, has the files that this name would have.</summary>
    public bool IsOthers(string path, string place, string root) =>
        _byStem.TryGetValue(FeedPaths.Stem(path), out var known) && known.Root is not null && known.Place != place && known.Root != root;

    /// <summary>What a file was called that another root gave (its folder, or one above it); null where none did.</summary>
    public string? NameOf(string place, string root) =>
        _byPlace.TryGetValue(place, out var known) && known.Root is not null && known.Root != root ? known.Path : null;

    public KnownDocument? Of(string path) =>
        _byStem.TryGetValue(FeedPaths.Stem(path), out var known) && string.Equals(known.Path, path, StringComparison.Ordinal)
            ? known : null;

    private static List<KnownDocument> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "pragma user_version";
        var version = (long)command.ExecuteScalar()!;
        var documents = new List<KnownDocument>();
        if (version < RunJournal.FirstWithCarriers)
        {
            return documents;
        }

        command.CommandText =
            $"select path, place, {(version < RunJournal.FirstWithRoots ? "null" : "root")}, sha256, stamp, case when state = 'done' "
                + $"then version end, carrier from documents order by path";
        using var reader = command.ExecuteReader();
        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

        // An archive has hundreds of thousands of documents, and few roots and versions among them.
        var shared = new Dictionary<string, string>(StringComparer.Ordinal);
        string? Shared(int column) =>
            Text(column) is not { } text ? null : shared.TryGetValue(text, out var known) ? known : shared[text] = text;
        while (reader.Read())
        {
            documents.Add(new KnownDocument(reader.GetString(0), Text(1), Shared(2), Text(3), Text(4), Shared(5), Text(6)));
        }

        return documents;
    }
}
