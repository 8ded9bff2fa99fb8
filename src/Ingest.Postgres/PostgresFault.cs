using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Store;
using Npgsql;

namespace Ingest.Postgres;

/// <summary>What PostgreSQL says, in words that tell what to do. Codes are of its documentation's appendix A.</summary>
public static class PostgresFault
{
    /// <summary>What Npgsql says, and no server: there is nothing to send to one that asks for a password.</summary>
    private const string NoPassword = "No password has been provided";

    private static readonly string[] WrongPassword =
        [PostgresErrorCodes.InvalidPassword, PostgresErrorCodes.InvalidAuthorizationSpecification];

    /// <summary>No memory, no connection or another limit of its settings.</summary>
    private static readonly string[] Busy = [PostgresErrorCodes.InsufficientResources, PostgresErrorCodes.OutOfMemory,
        PostgresErrorCodes.TooManyConnections, PostgresErrorCodes.ConfigurationLimitExceeded];

    /// <summary>Another transaction was in the way: the same once more may do.</summary>
    private static readonly string[] Again = [PostgresErrorCodes.DeadlockDetected, PostgresErrorCodes.SerializationFailure,
        PostgresErrorCodes.LockNotAvailable];

    /// <summary>Classes of its codes: the server goes or comes, the connection broke, its system failed.</summary>
    private static readonly string[] Away = ["57P", "08", "58"];

    /// <summary>Whether waiting may help: the server is away, starts, stops, is full or was in the way of itself.</summary>
    public static bool MayPass(Exception fault) => fault switch
    {
        PostgresException said => said.IsTransient || said.SqlState == PostgresErrorCodes.DiskFull || Busy.Contains(said.SqlState)
            || Again.Contains(said.SqlState) || Away.Any(kind => said.SqlState.StartsWith(kind, StringComparison.Ordinal)),
        NpgsqlException or System.Net.Sockets.SocketException or TimeoutException or IOException or ObjectDisposedException => true,
        { InnerException: { } inner } => MayPass(inner), // the queue's own exceptions have the server's inside
        _ => false,
    };

    /// <summary>Whether the server or the network says so, and not a part of this program.</summary>
    public static bool IsOne(Exception fault) =>
        fault is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException or IOException;

    public static StoreException Of(PostgresAddress address, Exception fault) =>
        fault as StoreException ?? new StoreException(fault is PostgresException said ? Told(address, said) : Told(address, fault), fault);

    private static Wording Told(PostgresAddress address, PostgresException fault)
    {
        var said = OneLine.Of(fault.MessageText);
        return fault.SqlState switch
        {
            var state when WrongPassword.Contains(state) => Texts.PostgresRefused(address, said),
            var state when Busy.Contains(state) => Texts.PostgresBusy(address, said),
            PostgresErrorCodes.InvalidCatalogName => Texts.PostgresNoDatabase(address),
            PostgresErrorCodes.InsufficientPrivilege => Texts.PostgresMayNot(address, said),
            PostgresErrorCodes.DiskFull => Texts.PostgresFull(address, said),
            PostgresErrorCodes.ReadOnlySqlTransaction => Texts.PostgresReadOnly(address, said),
            _ => Texts.PostgresSays(address, said),
        };
    }

    private static Wording Told(PostgresAddress address, Exception fault)
    {
        var said = OneLine.Of(fault.GetBaseException().Message);
        return fault.Message.StartsWith(NoPassword, StringComparison.Ordinal) ? Texts.PostgresRefused(address, said)
            : Texts.PostgresAway(address, said);
    }
}
