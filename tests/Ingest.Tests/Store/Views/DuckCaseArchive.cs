using System.Globalization;
using DuckDB.NET.Data;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store.Views;

/// <summary>With DuckDB's views, in memory.</summary>
internal sealed class DuckCaseArchive : CaseArchive
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckCaseArchive()
    {
        _connection.Open();
        Execute("CREATE TABLE meetings (documentId VARCHAR, body VARCHAR, kind VARCHAR, date DATE)");
        Execute("CREATE TABLE items (documentId VARCHAR, itemId VARCHAR, number VARCHAR, title VARCHAR, caseNumber VARCHAR,"
            + " caseKey VARCHAR, titleKey VARCHAR, level INTEGER, page INTEGER)");
        foreach (var view in (string[])["case_steps", "cases"])
        {
            var lines = File.ReadLines(Path.Combine(Repository.Root, "src", "Ingest.Store", "Views", view + ".sql"));
            Execute($"CREATE VIEW {view} AS {string.Join('\n', lines.Where(line => !line.StartsWith("--", StringComparison.Ordinal)))}");
        }
    }

    protected override string Schema => "";

    public override void Dispose() => _connection.Dispose();

    public override List<string> Texts(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
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
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
