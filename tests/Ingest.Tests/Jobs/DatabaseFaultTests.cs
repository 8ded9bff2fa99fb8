using Ingest.Tests.Support;

namespace Ingest.Tests.Jobs;

/// <summary>What goes wrong with the database or its address is one line that says what to do, and the same again makes it good.</summary>
public sealed class DatabaseFaultTests
{
    /// <summary>As the server says it: made by a trigger: no disk is filled here, and no network cut.</summary>
    [Theory]
    [InlineData("RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'", "has no room: could not extend file. Make some")]
    [InlineData("RAISE EXCEPTION 'sorry, too many clients already' USING ERRCODE = '53300'", "too much to do: sorry, too many")]
    [InlineData("PERFORM pg_terminate_backend(pg_backend_pid())", "terminating connection")]
    public void What_stops_enqueue_half_way_is_one_line_and_the_same_again_loses_nothing(string fault, string said)
    {
        using var stage = new JobsStage(6);
        Assert.Equal(0, stage.Enqueue("--chunk", "2").ExitCode);
        stage.Ask($"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM hangfire.jobqueue) > 3 "
            + $"THEN {fault}; END IF; RETURN new; END $$; "
            + "CREATE TRIGGER refuse BEFORE INSERT ON hangfire.jobqueue FOR EACH ROW EXECUTE FUNCTION refuse()");
        OneLineOf(said, stage.Enqueue("--chunk", "2"));
        stage.Ask("DROP TRIGGER refuse ON hangfire.jobqueue");
        Assert.Equal(0, stage.Enqueue("--chunk", "2").ExitCode);
        Assert.Equal(0, stage.Work().ExitCode);
        Assert.Equal(["6|6"], stage.Ask("SELECT (SELECT count(*) FROM documents), count(*) FROM history.changes"));
    }

    [Fact]
    public void A_database_that_may_only_be_read_is_told_from_one_without_rights()
    {
        using var stage = new JobsStage(1);
        stage.Ask($"ALTER DATABASE {Database(stage)} SET default_transaction_read_only = on");
        OneLineOf("takes nothing in: cannot execute", stage.Enqueue());
    }

    /// <summary>What the line advises is done here, word for word.</summary>
    [Fact]
    public void Who_may_not_make_tables_is_told_how_to_and_then_may()
    {
        using var stage = new JobsStage(2);
        stage.Ask("DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN");
        var asGuest = stage.Address.Replace("ingest@", "guest@", StringComparison.Ordinal);
        OneLineOf("ALTER DATABASE … OWNER TO …", IngestProgram.Run("enqueue", stage.Input, "--store", asGuest));
        stage.Ask($"ALTER DATABASE {Database(stage)} OWNER TO guest");
        Assert.Equal(0, IngestProgram.Run("enqueue", stage.Input, "--store", asGuest).ExitCode);
        Assert.Equal(0, IngestProgram.Run("work", "--store", asGuest, "--out", stage.Output, "--until-empty").ExitCode);
        Assert.Equal(["2"], stage.Ask("SELECT count(*) FROM documents"));
        stage.Ask($"ALTER DATABASE {Database(stage)} OWNER TO ingest; REASSIGN OWNED BY guest TO ingest; DROP ROLE guest");
    }

    [Fact]
    public void Who_may_only_read_sees_what_goes_on_and_can_put_nothing_in()
    {
        using var stage = new JobsStage(2);
        stage.Enqueue();
        stage.Ask("DROP ROLE IF EXISTS onlooker; CREATE ROLE onlooker LOGIN");
        var asOnlooker = stage.Address.Replace("ingest@", "onlooker@", StringComparison.Ordinal);
        OneLineOf("pg_read_all_data", IngestProgram.Run("jobs", "--store", asOnlooker));
        stage.Ask("GRANT pg_read_all_data TO onlooker");
        var seen = IngestProgram.Run("jobs", "--store", asOnlooker);
        Assert.Equal((0, ""), (seen.ExitCode, seen.Error));
        Assert.Contains("2", seen.Output, StringComparison.Ordinal);
        OneLineOf("OWNER TO", IngestProgram.Run("enqueue", stage.Input, "--store", asOnlooker));
        stage.Ask("DROP ROLE onlooker");
    }

    [Theory]
    [InlineData]
    [InlineData("--retry")]
    [InlineData("--dashboard")]
    public void An_empty_database_has_no_jobs(params string[] more)
    {
        Assert.SkipUnless(PostgresServer.IsThere, PostgresServer.Missing);
        OneLineOf("has no jobs yet", IngestProgram.Run(["jobs", "--store", PostgresServer.Shared.NewDatabase(), .. more]));
    }

    [Fact]
    public void A_password_that_is_wrong_or_not_given_is_told_where_to_put()
    {
        using var stage = new JobsStage(0);
        stage.Ask($"DROP ROLE IF EXISTS {PostgresServer.Locked}; CREATE ROLE {PostgresServer.Locked} LOGIN PASSWORD 'x'");
        foreach (var user in (string[])[PostgresServer.Locked, PostgresServer.Locked + ":hemmelig"])
        {
            var run = IngestProgram.Run("jobs", "--store", stage.Address.Replace("ingest@", user + "@", StringComparison.Ordinal));
            OneLineOf("Set PGPASSWORD", run);
            Assert.DoesNotContain("hemmelig", run.Error, StringComparison.Ordinal);
        }

        OneLineOf("no jobs yet", IngestProgram.Run("jobs", "--store",
            stage.Address.Replace("ingest@", PostgresServer.Locked + ":x@", StringComparison.Ordinal)));
        stage.Ask($"DROP ROLE {PostgresServer.Locked}");
    }

    [Fact]
    public void A_newer_program_s_store_asks_for_a_newer_program()
    {
        using var stage = new JobsStage(1);
        stage.Enqueue();
        stage.Ask("UPDATE history.store SET version = version + 1, shape = 'of tomorrow'");
        OneLineOf("A newer version of this program", stage.Enqueue());
        OneLineOf("A newer version of this program", stage.Work());
    }

    [Fact]
    public void A_port_that_is_taken_and_a_folder_that_is_a_file_are_named()
    {
        using var stage = new JobsStage(1);
        stage.Enqueue();
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Any, 0);
        taken.Start();
        var port = $"{((System.Net.IPEndPoint)taken.LocalEndpoint).Port}";
        OneLineOf($"port {port}", stage.Work("--health", port));
        File.WriteAllText(stage.Output, "");
        OneLineOf(stage.Output, stage.Work());
    }

    private static string Database(JobsStage stage) => stage.Address[(stage.Address.LastIndexOf('/') + 1)..];

    private static void OneLineOf(string said, ProgramRun run)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }
}
