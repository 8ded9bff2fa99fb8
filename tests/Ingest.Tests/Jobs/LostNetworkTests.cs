using Ingest.Postgres;
using Ingest.Postgres.Writing;
using Ingest.Tests.Support;
using Npgsql;

namespace Ingest.Tests.Jobs;

/// <summary>A machine whose network is gone, and comes back after others have done its work.</summary>
public sealed class LostNetworkTests
{
    private const int Documents = 24;

    [Fact]
    public void What_it_had_in_hand_is_done_by_another_and_its_own_saves_change_nothing()
    {
        using var stage = new JobsStage(Documents);
        var alone = stage.Alone();
        stage.Enqueue("--chunk", "6");
        using var line = new CutLine(new NpgsqlConnectionStringBuilder(PostgresAddress.Of(stage.Address).Settings).Port);
        using var far = new RunningProgram("work", "--store", Through(stage.Address, line.Port), "--out", stage.Output, "-j", "1",
            "--lease", "5");
        RunningProgram.WaitFor(() => Done(stage) > 0);
        line.Cut();
        Assert.Equal(0, stage.Work("--lease", "5").ExitCode);
        Assert.Equal(Documents, Done(stage));
        line.Mend();
        Thread.Sleep(TimeSpan.FromSeconds(3)); // it goes on with what it had in hand
        far.Signal("TERM");
        RunningProgram.WaitFor(() => far.Ended);
        SameAsAlone.Assert(stage, alone);
    }

    /// <summary>What holds the others up is let go, also where the server is set to wait for hours.</summary>
    [Fact]
    public void A_save_whose_machine_is_gone_lets_go_of_its_rows()
    {
        using var stage = new JobsStage(1);
        using var store = PostgresStore.At(PostgresAddress.Of(stage.Address));
        DocumentWriter.Prepare(store);
        string[] found = [];
        new DocumentWriter(store, "one").Write([], beside: connection =>
        {
            using var command = new NpgsqlCommand("SELECT concat_ws(' ', current_setting('idle_in_transaction_session_timeout'), "
                + "current_setting('tcp_keepalives_idle'), current_setting('synchronous_commit'))", connection);
            found = [(string)command.ExecuteScalar()!];
        });
        Assert.Equal(["1min 30 on"], found);
    }

    private static string Through(string address, int port) =>
        address.Replace($":{new Uri(address).Port}/", $":{port}/", StringComparison.Ordinal);

    private static int Done(JobsStage stage) =>
        int.Parse(stage.Ask("SELECT count(*) FROM jobs.inputs WHERE state <> 'waiting'").Single(),
            System.Globalization.CultureInfo.InvariantCulture);
}
