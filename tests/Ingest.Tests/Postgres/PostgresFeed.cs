using System.Globalization;
using System.Security.Cryptography;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Postgres;
using Ingest.Postgres.Writing;
using Ingest.Tests.Support;
using Npgsql;

namespace Ingest.Tests.Postgres;

/// <summary>A store on PostgreSQL in a database of its own, and what can be asked of it; skips the test where there is no
/// PostgreSQL.</summary>
public sealed class PostgresFeed : IDisposable
{
    public PostgresFeed()
    {
        Assert.SkipUnless(PostgresServer.IsThere, PostgresServer.Missing);
        Address = PostgresServer.Shared.NewDatabase();
        Store = PostgresStore.At(PostgresAddress.Of(Address));
        DocumentWriter.Prepare(Store);
    }

    public string Address { get; }

    public PostgresStore Store { get; }

    public static StoredDocument Stored(AgendaDocument document) =>
        new(document, Convert.ToHexStringLower(SHA256.HashData(AgendaJson.Write(document))));

    /// <summary>What a worker writes of a chunk.</summary>
    public int Write(string engine, params AgendaDocument[] documents) =>
        new DocumentWriter(Store, engine).Write([.. documents.Select(Stored)]);

    /// <summary>Paths that are no input any more.</summary>
    public void Remove(params string[] paths) => new DocumentWriter(Store, "one").Write([], paths);

    /// <returns>A row a text, values with a bar between them, as <see cref="StoredFeed.Ask"/> has them.</returns>
    public string[] Ask(string sql)
    {
        using var connection = Store.Open();
        using var command = new NpgsqlCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? ""
                : Text(reader.GetValue(i)))));
        }

        return [.. rows];
    }

    public void Dispose() => Store.Dispose();

    private static string Text(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
