using System.Data.Common;
using DuckDB.NET.Data;
using Ingest.Language;

namespace Ingest.Store;

/// <summary>An open store.</summary>
public sealed class StoreDatabase : IDisposable
{
    /// <summary>How long is waited for another process that has the store open.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private const string Writing = "READ_WRITE", Reading = "READ_ONLY";

    private StoreDatabase(DuckDBConnection connection) => Connection = connection;

    internal DuckDBConnection Connection { get; }

    /// <summary>For writing; makes the file where there is none.</summary>
    /// <exception cref="StoreException">Another process has it open, it is damaged, or it can't be written.</exception>
    public static StoreDatabase ForWriting(string file) => Open(file, Writing);

    /// <summary>For reading alone; several processes may have it open so.</summary>
    /// <exception cref="StoreException">There is none, another process writes it, or it is damaged.</exception>
    public static StoreDatabase ForReading(string file) =>
        File.Exists(file) ? Open(file, Reading) : throw new StoreException(Texts.NoStore(file));

    public void Dispose() => Connection.Dispose();

    internal void Do(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal object? Scalar(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    internal IEnumerable<DuckDBDataReader> Rows(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader;
        }
    }

    /// <summary>All of it or nothing.</summary>
    internal void Together(Action work)
    {
        Do("BEGIN TRANSACTION");
        try
        {
            work();
            Do("COMMIT");
        }
        catch
        {
            try
            {
                Do("ROLLBACK");
            }
            catch (DuckDBException)
            {
                // It has done so by itself.
            }

            throw;
        }
    }

    /// <summary>A path may hold what parts settings. No extension is fetched or loaded for a file that is no store.</summary>
    private static string Settings(string file, string mode) => new DbConnectionStringBuilder
    {
        ["DataSource"] = file,
        ["ACCESS_MODE"] = mode,
        ["autoinstall_known_extensions"] = "false",
        ["autoload_known_extensions"] = "false",
    }.ConnectionString;

    private static StoreDatabase Open(string file, string mode)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            var connection = new DuckDBConnection(Settings(file, mode));
            try
            {
                connection.Open();
                return new StoreDatabase(connection);
            }
            catch (DuckDBException fault)
            {
                connection.Dispose();
                if (!StoreFault.IsHeld(fault) || waited >= Patience)
                {
                    throw StoreFault.Of(file, fault);
                }
            }

            Thread.Sleep(Pause);
        }
    }
}
