using System.Collections.Immutable;
using System.Data;
using System.Text.RegularExpressions;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Postgres.Schema;
using Ingest.Store;
using Ingest.Store.Queries;
using Npgsql;
using NpgsqlTypes;

namespace Ingest.Postgres.Queries;

/// <summary>
/// Answers questions in SQL from a store on PostgreSQL, as <see cref="StoreQuery"/> does from the store of one machine. Each is asked in a
/// transaction that only reads, in brackets behind FROM, as one statement; a superuser's rights are laid aside, for they reach the
/// server's files. Against who wants to do harm with a superuser's password that is no wall: docs/store.md names the role to give away.
/// </summary>
public sealed partial class PostgresQuery(PostgresStore store)
{
    private const string Before = "SELECT * FROM (\n", Behind = "\n) AS answer LIMIT $1";

    /// <summary>What the server says of two statements in one.</summary>
    private const string Several = "cannot insert multiple commands into a prepared statement";

    private static readonly string[] Questions = ["SELECT", "WITH", "VALUES", "TABLE"];

    /// <summary>A timer of the server takes no more: 32 bits of milliseconds.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    /// <summary>The first word, behind comments and brackets.</summary>
    [GeneratedRegex(@"^(?:\s|\(|--[^\n]*\n|/\*[^*]*\*/)*(?<word>\w+)")]
    private static partial Regex First();

    /// <returns>The rows that were given, and whether there were more.</returns>
    /// <exception cref="QueryException">It is no question, has a fault, or takes too long.</exception>
    /// <exception cref="StoreException">The store can't be reached or read.</exception>
    public (long Rows, bool HasMore) Answer(string sql, QueryLimits limits, IAnswerWriter answer) => Asked(sql, limits, command =>
    {
        var columns = PostgresColumn.Of(command);
        command.UnknownResultTypeList = [.. columns.Select(column => column.IsText)];
        using var reader = command.ExecuteReader();
        answer.Begin([.. columns.Select(column => column.Shown)]);
        var values = new object?[columns.Length];
        var rows = 0L;
        for (; rows < limits.Rows && reader.Read(); rows++)
        {
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = reader.IsDBNull(i) ? null : columns[i].Value(reader, i);
            }

            answer.Row(values);
        }

        var hasMore = rows == limits.Rows && reader.Read();
        answer.End();
        return (rows, hasMore);
    });

    private T Asked<T>(string sql, QueryLimits limits, Func<NpgsqlCommand, T> work)
    {
        var question = Checked(sql);
        return store.Reading(() =>
        {
            using var connection = store.Open();
            using var transaction = connection.BeginTransaction();
            Prepare(connection, limits.Time);
            using var command = new NpgsqlCommand(Before + question + Behind, connection) { CommandTimeout = 0 };

            // A parameter without a name: Npgsql leaves the text as it is then, and the server takes one statement.
            command.Parameters.Add(new NpgsqlParameter
            {
                NpgsqlDbType = NpgsqlDbType.Bigint,
                Value = limits.Rows == long.MaxValue ? DBNull.Value : limits.Rows + 1,
            });
            return Told(question, limits.Time, () => work(command));
        });
    }

    /// <summary>Dates and times in one form, whatever the server's settings; the names that a question uses are the store's.</summary>
    private void Prepare(NpgsqlConnection connection, TimeSpan time)
    {
        var milliseconds = (long)Math.Max(1, (time < Longest ? time : Longest).TotalMilliseconds);
        using (var settings = new NpgsqlCommand(FormattableString.Invariant($"""
            SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = {milliseconds}; SET LOCAL search_path = public;
            SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'; SET LOCAL intervalstyle = 'postgres';
            SELECT set_config('role', 'pg_read_all_data', true) FROM pg_roles WHERE rolname = current_user AND rolsuper
            """), connection))
        {
            settings.ExecuteNonQuery();
        }

        if (PostgresShape.ShapeOf(connection) is null)
        {
            throw new StoreException(Texts.PostgresNoStore(store.Address));
        }
    }

    private static string Checked(string sql)
    {
        var question = StatementGuard.Bare(sql);
        if (question.Length == 0)
        {
            throw new QueryException(Texts.OneQuestion);
        }

        return First().Match(question).Groups["word"].Value is var word && Questions.Contains(word, StringComparer.OrdinalIgnoreCase)
            ? question : throw new QueryException(Texts.PostgresOnlyQuestions);
    }

    /// <summary>The server goes, or the connection does; that a parameter has no value is a question's fault.</summary>
    private static bool EndsConnection(string state) => state.StartsWith("57P", StringComparison.Ordinal)
        || (state.StartsWith("08", StringComparison.Ordinal) && state != PostgresErrorCodes.ProtocolViolation);

    private static T Told<T>(string question, TimeSpan time, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            throw new QueryException(Texts.QuestionTooLong(time.TotalSeconds), fault);
        }
        catch (PostgresException fault) when (fault.MessageText == Several || FaultPlace.IsAt(fault, ';', question, Before))
        {
            throw new QueryException(Texts.OneQuestion, fault);
        }
        catch (PostgresException fault) when (!EndsConnection(fault.SqlState))
        {
            throw new QueryException(Wording.AsItIs(FaultPlace.Told(fault, question, Before)), fault);
        }
        catch (Exception fault) when (fault is InvalidCastException or OverflowException or FormatException or NotSupportedException
            or InvalidOperationException and not ObjectDisposedException)
        {
            throw new QueryException(Wording.AsItIs(fault.Message), fault); // a value that .NET has no form of
        }
    }
}
