using Ingest.Language;
using Ingest.Store;
using Npgsql;

namespace Ingest.Postgres;

/// <summary>What PostgreSQL says, in words that tell what to do. Codes are of its documentation's appendix A.</summary>
public static class PostgresFault
{
    private const string NoSuchDatabase = "3D000", InsufficientPrivilege = "42501";

    private static readonly string[] WrongPassword = ["28P01", "28000"];

    private static readonly string[] Full = ["53100", "53200", "53300"];

    /// <summary>Another transaction was in the way: the same once more may do.</summary>
    private static readonly string[] Again = [PostgresErrorCodes.DeadlockDetected, PostgresErrorCodes.SerializationFailure,
        PostgresErrorCodes.LockNotAvailable];

    /// <summary>Whether waiting may help: the server is away, starts, stops, is full or was in the way of itself.</summary>
    public static bool MayPass(Exception fault) => fault switch
    {
        PostgresException said => said.IsTransient || Full.Contains(said.SqlState) || Again.Contains(said.SqlState)
            || said.SqlState.StartsWith("57P", StringComparison.Ordinal) || said.SqlState.StartsWith("08", StringComparison.Ordinal)
            || said.SqlState.StartsWith("58", StringComparison.Ordinal),
        NpgsqlException or System.Net.Sockets.SocketException or TimeoutException or IOException or ObjectDisposedException => true,
        { InnerException: { } inner } => MayPass(inner), // the queue's own exceptions have the server's inside
        _ => false,
    };

    public static StoreException Of(PostgresAddress address, Exception fault) => fault switch
    {
        StoreException known => known,
        PostgresException said when WrongPassword.Contains(said.SqlState) =>
            new StoreException(Texts.PostgresRefused(address, OneLine.Of(said.MessageText)), fault),
        PostgresException { SqlState: NoSuchDatabase } => new StoreException(Texts.PostgresNoDatabase(address), fault),
        PostgresException { SqlState: InsufficientPrivilege } said =>
            new StoreException(Texts.PostgresMayNot(address, OneLine.Of(said.MessageText)), fault),
        PostgresException said when Full.Contains(said.SqlState) =>
            new StoreException(Texts.PostgresFull(address, OneLine.Of(said.MessageText)), fault),
        PostgresException said => new StoreException(Texts.PostgresSays(address, OneLine.Of(said.MessageText)), fault),
        _ => new StoreException(Texts.PostgresAway(address, OneLine.Of(fault.GetBaseException().Message)), fault),
    };
}
