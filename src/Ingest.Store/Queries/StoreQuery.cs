using System.Collections.Immutable;
using DuckDB.NET.Data;
using Ingest.Feed;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Store.Queries;

/// <summary>
/// Answers questions in SQL. The store is open for reading alone, no file but the one that is named can be read or written, no extension
/// loaded and no setting changed, whatever the question says.
/// </summary>
public sealed class StoreQuery : IDisposable
{
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
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        answer.Begin([.. Enumerable.Range(0, reader.FieldCount).Select(i => new QueryColumn(reader.GetName(i), IsNumber(reader, i)))]);
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
        var rows = command.ExecuteNonQuery();
        File.Move(_target!, _target![..^SafeFile.TemporaryEnding.Length], overwrite: true);
        return rows;
    });

    public void Dispose() => _store.Dispose();

    private T Timed<T>(string sql, TimeSpan time, Func<DuckDBCommand, T> work)
    {
        using var command = (DuckDBCommand)_store.Connection.CreateCommand();
        command.CommandText = StatementGuard.Check(_store.Connection, sql);
        using var alarm = new Timer(_ => command.Cancel(), null, time, Timeout.InfiniteTimeSpan);
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
            throw new QueryException(Wording.AsItIs(fault.Message), fault);
        }
    }

    private static bool IsNumber(DuckDBDataReader reader, int column) =>
        Type.GetTypeCode(reader.GetFieldType(column)) is >= TypeCode.SByte and <= TypeCode.Decimal
        || reader.GetFieldType(column) == typeof(System.Numerics.BigInteger);

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
