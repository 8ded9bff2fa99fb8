using System.Globalization;
using Ingest.Tests.Store.Views;
using Npgsql;

namespace Ingest.Tests.Postgres.Views;

/// <summary>With PostgreSQL's views, brought up to date before each question.</summary>
internal sealed class PostgresCaseArchive : CaseArchive
{
    private readonly PostgresFeed _feed = new();
    private readonly NpgsqlConnection _connection;

    public PostgresCaseArchive() => _connection = _feed.Store.Open();

    protected override string Schema => "history.";

    public override void Dispose()
    {
        _connection.Dispose();
        _feed.Dispose();
    }

    public override List<string> Texts(string sql)
    {
        Execute("REFRESH MATERIALIZED VIEW CONCURRENTLY case_steps; REFRESH MATERIALIZED VIEW CONCURRENTLY cases");
        using var command = new NpgsqlCommand(sql, _connection);
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return texts;
    }

    public override void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.ExecuteNonQuery();
    }
}
