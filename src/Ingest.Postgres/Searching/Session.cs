using System.Data;
using Ingest.Language;
using Ingest.Postgres.Searching.Finding;
using Ingest.Search;
using Ingest.Store;
using Npgsql;

namespace Ingest.Postgres.Searching;

/// <summary>A connection that sees the store as it was when it was opened, whatever is written meanwhile.</summary>
internal sealed class Session : IDisposable
{
    private readonly NpgsqlTransaction _transaction;

    private Session(NpgsqlConnection connection)
    {
        Connection = connection;
        _transaction = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        using var command = new NpgsqlCommand(FindingStatement.Settings + "; SELECT cursor FROM history.store", connection);
        Version = command.ExecuteScalar() is long version ? version : 0;
    }

    public NpgsqlConnection Connection { get; }

    /// <summary>The number of the last change that it sees.</summary>
    public long Version { get; }

    /// <exception cref="SearchException">There is no store, or it can't be asked.</exception>
    public static T With<T>(PostgresStore store, Func<Session, T> ask)
    {
        try
        {
            return store.Reading(() =>
            {
                using var connection = store.Open();
                using var session = new Session(connection);
                return ask(session);
            });
        }
        catch (StoreException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable
            or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn })
        {
            throw new SearchException(Texts.PostgresNoStore(store.Address), fault);
        }
        catch (StoreException fault)
        {
            throw new SearchException(fault.Wording, fault);
        }
    }

    public void Dispose() => _transaction.Dispose();
}
