using System.Text.Json;
using Ingest.Postgres;
using Ingest.Tests.Acceptance;
using Ingest.Tests.Support;
using Npgsql;

namespace Ingest.Tests.Jobs;

/// <summary>Made agendas in a folder, a database of their own, and the program's commands on both; skips where there is no
/// PostgreSQL.</summary>
public sealed class JobsStage : IDisposable
{
    private readonly PostgresServer? _own;

    /// <param name="documents">How many agendas are made.</param>
    /// <param name="ownServer">One that the test may stop; else the tests' common one.</param>
    public JobsStage(int documents, bool ownServer = false)
    {
        Assert.SkipUnless(PostgresServer.IsThere, PostgresServer.Missing);
        _own = ownServer ? new PostgresServer() : null;
        Address = (_own ?? PostgresServer.Shared).NewDatabase();
        Directory.CreateDirectory(Folder["in"]);
        MadeCorpus.Make(Folder, documents);
    }

    public TemporaryFolder Folder { get; } = new();

    public string Address { get; set; }

    public PostgresServer Server => _own ?? PostgresServer.Shared;

    public string Input => Folder["in"];

    public string Output => Folder["out"];

    public ProgramRun Enqueue(params string[] more) => IngestProgram.Run(["enqueue", Input, "--store", Address, .. more]);

    /// <summary>Until nothing is left.</summary>
    public ProgramRun Work(params string[] more) => IngestProgram.Run(WorkArguments([.. more, "--until-empty"]));

    public RunningProgram Working(params string[] more) => new(WorkArguments(more));

    public JsonElement Jobs() => JsonDocument.Parse(IngestProgram.Run("jobs", "--store", Address, "--json").Output).RootElement;

    public string[] Ask(string sql, Func<object?, string>? text = null)
    {
        using var connection = new NpgsqlConnection(PostgresAddress.Of(Address).Settings + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount)
                .Select(i => reader.IsDBNull(i) ? "" : text is null ? $"{reader.GetValue(i)}" : text(reader.GetValue(i)))));
        }

        return [.. rows];
    }

    /// <summary>The same by one machine, with its store.</summary>
    public string Alone()
    {
        Assert.NotEqual(2, IngestProgram.Run("run", Input, "--out", Folder["alone"], "--store", "duckdb", "--quiet").ExitCode);
        return Folder["alone"];
    }

    public void Dispose()
    {
        _own?.Dispose();
        Folder.Dispose();
    }

    private string[] WorkArguments(string[] more) => ["work", "--store", Address, "--out", Output, .. more];
}
