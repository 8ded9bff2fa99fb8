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
    public NpgsqlConnection Open()
    {
        try
        {
            return _source.OpenConnection();
        }
        catch (Exception fault) when (fault is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException)
        {
            throw PostgresFault.Of(Address, fault);
        }
    }

    public void Dispose() => _source.Dispose();
}
