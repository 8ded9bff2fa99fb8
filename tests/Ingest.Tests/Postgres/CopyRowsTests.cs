using System.Globalization;
using Ingest.Postgres;
using Ingest.Postgres.Writing;
using Ingest.Store.Schema;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres;

/// <summary>What is written in the bytes of a binary COPY is read by PostgreSQL as what it was.</summary>
public sealed class CopyRowsTests : IDisposable
{
    private readonly Lazy<PostgresFeed> _feed = new(() => new PostgresFeed());

    public void Dispose()
    {
        if (_feed.IsValueCreated)
        {
            _feed.Value.Dispose();
        }
    }

    [Fact]
    public void Every_type_comes_back()
    {
        Assert.Equal(
            ["små ord\ufffd|-7|9000000000|-0.125|true|2024-02-29|23:59:00|12.30", "|0|0|1e+300|false|1999-12-31|00:00:00|-0.01", "|||||||"],
            Read("t text, i integer, l bigint, d float8, b boolean, a date, k time, n numeric(18, 2)",
                [DuckType.Varchar, DuckType.Integer, DuckType.Bigint, DuckType.Double, DuckType.Boolean, DuckType.Date, DuckType.Time,
                    DuckType.Decimal],
                ["små ord\0", -7, 9_000_000_000, -0.125, true, "2024-02-29", "23:59", 12.3m],
                ["", 0, 0L, 1e300, false, "1999-12-31", "00:00", -0.005m],
                [null, null, null, null, null, "den 3.", "kl. 8", null]));
    }

    [Fact]
    public void Amounts_of_every_length_come_back()
    {
        var chance = new Random(20261130);
        var amounts = new List<decimal> { 0, 0.004m, -0.004m, 9_999.99m, 10_000, 99_999_999.995m, 9_999_999_999_999_999.99m };
        for (var n = 0; n < 2_000; n++)
        {
            amounts.Add(Math.Round((decimal)(chance.NextDouble() - 0.5) * (decimal)Math.Pow(10, chance.Next(0, 16)), chance.Next(0, 5)));
        }

        Assert.Equal(
            amounts.Select(amount => decimal.Round(amount, 2, MidpointRounding.AwayFromZero))
                .Select(amount => amount.ToString("0.00", CultureInfo.InvariantCulture)),
            Read("n numeric", [DuckType.Decimal], [.. amounts.Select(amount => new object?[] { amount })])
                .Select(text => text == "-0.00" ? "0.00" : text));
    }

    private List<string> Read(string columns, DuckType[] types, params object?[][] values)
    {
        Assert.SkipUnless(PostgresServer.IsThere, PostgresServer.Missing);
        using var connection = _feed.Value.Store.Open();
        connection.Do($"CREATE TEMP TABLE copied (place serial, {columns})");
        var rows = new CopyRows();
        foreach (var row in values)
        {
            rows.Row(types.Length);
            foreach (var (type, value) in types.Zip(row))
            {
                rows.Add(type, value);
            }
        }

        var names = columns.Split(", ").Where(column => char.IsLetter(column[0])).Select(column => column.Split(' ')[0]).ToList();
        rows.CopyTo(connection, $"copied ({string.Join(", ", names)})");
        return [.. connection.Rows($"SELECT concat_ws('|', {string.Join(", ", names.Select(name => $"coalesce({name}::text, '')"))}) "
            + "FROM copied ORDER BY place", row => row.GetString(0))];
    }
}
