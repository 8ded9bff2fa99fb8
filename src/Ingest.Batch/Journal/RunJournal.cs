using System.Globalization;
using Ingest.Language;
using Microsoft.Data.Sqlite;

namespace Ingest.Batch.Journal;

/// <summary>
/// run.db: every input with what became of it, so that a run that was ended at any moment goes on where it was. A
/// document's row and rows are written in one transaction, after its files. Safe for all threads, one at a time.
/// </summary>
public sealed partial class RunJournal : IDisposable
{
    public const string FileName = "run.db";

    /// <summary>SQLite's user_version; those before are added to, a journal of any other is begun anew.</summary>
    private const long Version = 3;

    internal const long FirstWithCarriers = 2, FirstWithRoots = 3;

    /// <summary>From version 1. A document that was found in an input names it as its carrier; number is its place behind it.</summary>
    private const string Since2 = """
        alter table documents add column carrier text;
        alter table documents add column number integer not null default 0;
        alter table documents add column further integer not null default 0;
        create index documents_carrier on documents (carrier) where carrier is not null;
        """;

    /// <summary>From version 2. The root is what was named; kept is the last run that had no such input and left it.</summary>
    private const string Since3 = """
        alter table documents add column root text;
        alter table documents add column kept integer not null default 0;
        """;

    private const string Schema = """
        create table runs (
          id integer primary key, started text not null, finished text, forced integer not null,
          engine text not null, model text, options text not null);
        create table documents (
          id integer primary key, path text not null unique, place text, stamp text, bytes integer, sha256 text,
          state text not null, attempts integer not null default 0, listed integer not null, doneIn integer, version text, settled integer,
          status text, reason text, pages integer, items integer, tables integer, started text, finished text,
          milliseconds integer, jsonBytes integer, output text, publishedSha256 text, publishedOutput text);
        create index documents_sha256 on documents (sha256);
        create table problems (path text primary key, run integer not null, reason text not null) without rowid;
        create table rows (document integer primary key, packed blob not null);

        """;

    private readonly Lock _door = new();
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <exception cref="JournalException">It can't be used.</exception>
    public RunJournal(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
            _connection.Open();
            Run("pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 10000;");
            switch ((long)Scalar("pragma user_version")!)
            {
                case Version:
                    break;
                case 1:
                    Run($"begin; {Since2} {Since3} {OfVersion} commit;");
                    break;
                case FirstWithCarriers:
                    Run($"begin; {Since3} {OfVersion} commit;");
                    break;
                default:
                    Begin();
                    break;
            }
        }
        catch (SqliteException exception)
        {
            _connection?.Dispose();
            throw new JournalException(Texts.JournalUnusable(path, exception.Message), exception);
        }
    }

    /// <summary>Whether a run has written to the folder.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void Begin()
    {
        var tables = new List<string>();
        using (var names = _connection.CreateCommand())
        {
            names.CommandText = "select name from sqlite_master where type = 'table'";
            using var reader = names.ExecuteReader();
            while (reader.Read())
            {
                tables.Add(reader.GetString(0));
            }
        }

        Run(string.Concat(tables.Select(table => $"drop table \"{table}\";")) + Schema + Since2 + Since3 + OfVersion);
    }

    private static string OfVersion => string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {Version};");

    private void Run(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private object? Scalar(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    /// <summary>A statement that is compiled once; its parameters are $1, $2 …</summary>
    private SqliteCommand Command(string text, params object?[] values)
    {
        if (!_commands.TryGetValue(text, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = text;
            for (var i = 1; i <= values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"${i}"), null));
            }

            _commands.Add(text, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    private int Do(string text, params object?[] values) => Command(text, values).ExecuteNonQuery();

    /// <summary>All or nothing.</summary>
    private T Write<T>(Func<T> work) => Locked(() =>
    {
        Do("begin immediate");
        try
        {
            var result = work();
            Do("commit");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    });

    private T Locked<T>(Func<T> work)
    {
        lock (_door)
        {
            try
            {
                return work();
            }
            catch (SqliteException exception)
            {
                throw new JournalException(Texts.JournalUnwritable(exception.Message), exception);
            }
        }
    }

    private void RollBack()
    {
        try
        {
            Do("rollback");
        }
        catch (SqliteException)
        {
            // SQLite has done so by itself.
        }
    }

    private static string Now() => TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
}
