using Ingest.Postgres;
using Ingest.Store;
using Npgsql;

namespace Ingest.Tests.Postgres;

/// <summary>Addresses of stores as libpq has them.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("postgres://db/x?sslmode=bogus", "sslmode=bogus")]
    [InlineData("postgres://db/x?bogus=1", "unknown option bogus")]
    [InlineData("postgres://db:99999/x", "postgres://user@host:5432/database")]
    [InlineData("postgres://db:-5/x", "postgres://user@host:5432/database")]
    [InlineData("postgres://u:p#w@db/x", "%23 for #")]
    [InlineData("postgres://u:p/w@db/x", "%2F for /")]
    public void What_is_wrong_with_it_is_said(string address, string said) =>
        Assert.Contains(said, Assert.Throws<StoreException>(() => PostgresAddress.Of(address)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("postgres://ole:p%40%23%2Fw@db:6000/agendas?sslmode=require", "db", 6000, "ole", "p@#/w", "agendas")]
    [InlineData("postgresql://ole@[::1]/agendas", "::1", 5432, "ole", null, "agendas")]
    [InlineData("postgres://?user=ole", "localhost", 5432, "ole", null, "ole")]
    [InlineData("postgres:///agendas?host=db&user=ole", "db", 5432, "ole", null, "agendas")]
    public void It_names_where_the_store_is(string address, string host, int port, string user, string? password, string database)
    {
        var settings = new NpgsqlConnectionStringBuilder(PostgresAddress.Of(address).Settings);
        Assert.Equal((host, port, user, password, database),
            (settings.Host?.Trim('[', ']'), settings.Port, settings.Username, settings.Password, settings.Database));
    }
}
