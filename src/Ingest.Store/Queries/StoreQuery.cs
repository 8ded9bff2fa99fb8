using System.Collections.Immutable;
using DuckDB.NET.Data;
using Ingest.Feed;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Store.Queries;

/// <summary>
/// Answers questions in SQL. The store is open for reading alone, no file but the one that is named can be read or written, no extension
/// loaded and no setting changed, whatever the question says. What does not fit into memory is refused: two questions that put it on
/// the disk
/// would share a folder beside the store.
/// </summary>
public sealed class StoreQuery : IDisposable
{
    /// <summary>A timer takes no more.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(40);

    private readonly StoreDatabase _store;
    private readonly string? _target;

    /// <param name="target">The one file that <see cref="ToParquet"/> writes; null for none.</param>
    /// <exception cref="StoreException">The store can't be opened.</exception>
    public StoreQuery(string file, string? target = null)
    {
        (_store, _target) = (StoreDatabase.ForReading(file), target is null ? null : target + SafeFile.TemporaryEnding);
        if (_store.Scalar("SELECT current_setting('lock_configuration')") is true)
        {
            return; // DuckDB shares one instance of a file within a process, and another question has locked it already
        }

        if (_target is not null)
        {
            _store.Do($"SET allowed_paths = [{Quoted(_target)}]");
        }

        _store.Do("""
            SET temp_directory = '';
            SET enable_external_access = false;
            SET allow_community_extensions = false;
            SET autoinstall_known_extensions = false;
            SET autoload_known_extensions = false;
            SET memory_limit = '2GB';
            SET lock_configuration = true
            """);
    }

    /// <returns>The rows that were given, and whether there were more.</returns>
    /// <exception cref="QueryException">It is no question, has a fault, or takes too long.</exception>
    public (long Rows, bool HasMore) Answer(string sql, QueryLimits limits, IAnswerWriter answer) => Timed(sql, limits.Time, command =>
    {
        var columns = Columns(command);
        command.CommandText = PlainColumns.Sql(command.CommandText, columns);
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        answer.Begin([.. columns.Select(column => new QueryColumn(column.Name, column.IsNumber))]);
        var values = new object?[reader.FieldCount];
        var rows = 0L;
        for (; rows < limits.Rows && reader.Read(); rows++)
        {
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = QueryValue.Of(reader, i);
            }

            answer.Row(values);
        }

        var hasMore = rows == limits.Rows && reader.Read();
        answer.End();
        return (rows, hasMore);
    });

    /// <summary>Writes the whole answer into the file that was named; one of that name goes when the new one is whole.</summary>
    /// <returns>Its rows.</returns>
    /// <exception cref="QueryException">It is no question, has a fault, takes too long, or the file can't be written.</exception>
    public long ToParquet(string sql, TimeSpan time) => Timed(sql, time, command =>
    {
        File.Delete(_target!); // DuckDB writes beside a file that is there, which it may not here
        command.CommandText = $"COPY (\n{command.CommandText}\n) TO {Quoted(_target!)} (FORMAT parquet, COMPRESSION zstd)";
        try
        {
            var rows = command.ExecuteNonQuery();
            File.Move(_target!, _target![..^SafeFile.TemporaryEnding.Length], overwrite: true);
            return rows;
        }
        finally
        {
            File.Delete(_target!);
        }
    });

    public void Dispose() => _store.Dispose();

    private T Timed<T>(string sql, TimeSpan time, Func<DuckDBCommand, T> work)
    {
        using var command = (DuckDBCommand)_store.Connection.CreateCommand();
        command.CommandText = StatementGuard.Check(_store.Connection, sql);
        using var alarm = new Timer(_ => command.Cancel(), null, time < Longest ? time : Longest, Timeout.InfiniteTimeSpan);
        try
        {
            return work(command);
        }
        catch (OperationCanceledException fault)
        {
            throw new QueryException(Texts.QuestionTooLong(time.TotalSeconds), fault);
        }
        catch (DuckDBException fault)
        {
            throw new QueryException(
                fault.Message.StartsWith("INTERRUPT", StringComparison.Ordinal) ? Texts.QuestionTooLong(time.TotalSeconds)
                    : Wording.AsItIs(fault.Message), fault);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or OverflowException or OutOfMemoryException
            or NotSupportedException or NotImplementedException or InvalidCastException)
        {
            throw new QueryException(Wording.AsItIs(fault.Message), fault); // a value that .NET has no form of, a parameter without a value
        }
    }

    /// <summary>A fault is told of the question as it was asked, or it would point at another line.</summary>
    private static ImmutableArray<(string Name, bool IsNumber, bool IsPlain)> Columns(DuckDBCommand question)
    {
        try
        {
            return PlainColumns.Of(question);
        }
        catch (DuckDBException)
        {
            question.ExecuteReader().Dispose();
            throw;
        }
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
