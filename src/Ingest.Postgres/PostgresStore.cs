using Ingest.Language;
using Ingest.Store;
using Npgsql;

namespace Ingest.Postgres;

/// <summary>A store on PostgreSQL: connections that are opened when they are wanted and kept at hand. Safe for all threads.</summary>
public sealed class PostgresStore : IDisposable
{
    private readonly NpgsqlDataSource _source;

    private PostgresStore(PostgresAddress address, NpgsqlDataSource source) => (Address, _source) = (address, source);

    public PostgresAddress Address { get; }

    /// <summary>Of this address; nothing is opened yet.</summary>
    /// <exception cref="StoreException">The address can't be understood.</exception>
    public static PostgresStore At(PostgresAddress address)
    {
        var builder = new NpgsqlDataSourceBuilder(address.Settings);
        builder.ConnectionStringBuilder.MaxAutoPrepare = 100;
        return new PostgresStore(address, builder.Build());
    }

    /// <exception cref="StoreException">The server can't be reached or does not let us in; says what to do.</exception>
    public NpgsqlConnection Open() => Guarded(_source.OpenConnection);

    /// <summary>Does it, and has what the server or the network says in words that tell what to do.</summary>
    /// <exception cref="StoreException">It can't be done; <see cref="PostgresFault.MayPass"/> tells whether later it may.</exception>
    public T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (PostgresFault.IsOne(fault))
        {
            throw PostgresFault.Of(Address, fault);
        }
    }

    /// <summary>The same for what only reads: who may not is told of the right to read.</summary>
    /// <exception cref="StoreException">It can't be read.</exception>
    public T Reading<T>(Func<T> work) => Guarded(() =>
    {
        try
        {
            return work();
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new StoreException(Texts.PostgresMayNotRead(Address, OneLine.Of(fault.MessageText)), fault);
        }
    });

    public void Dispose() => _source.Dispose();
}
