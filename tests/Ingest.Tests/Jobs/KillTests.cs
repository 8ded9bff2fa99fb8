using System.Globalization;
using Ingest.Tests.Support;

namespace Ingest.Tests.Jobs;

/// <summary>Machines that die, and a database that does: each document exactly once, and the rows of one machine alone.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    [Fact]
    public void A_worker_that_is_killed_loses_nothing() => Kill(documents: 30, kills: 2, restarts: []);

    [Fact]
    public void A_database_that_loses_its_power_loses_nothing() => Kill(documents: 30, kills: 0, restarts: ["immediate"]);

    [Fact(Explicit = true)]
    public void Ten_kills_and_two_restarts_of_the_database_among_a_thousand_documents() =>
        Kill(documents: 1000, kills: 10, restarts: ["fast", "immediate"]);

    private void Kill(int documents, int kills, string[] restarts)
    {
        using var stage = new JobsStage(documents, ownServer: restarts.Length > 0);
        var alone = stage.Alone();
        Assert.Equal(0, stage.Enqueue("--chunk", $"{Math.Max(3, documents / 50)}").ExitCode);
        var dice = new Random(17);
        var (came, events) = (0, kills + restarts.Length);
        using var steady = stage.Working("--lease", "5", "-j", "1");
        var other = stage.Working("--lease", "5", "-j", "1");
        for (var i = 0; i < events; i++)
        {
            // Spread over the work, at moments that are not known before.
            var until = documents * (i + dice.NextDouble()) / events;
            RunningProgram.WaitFor(() => Done(stage) >= Math.Min(until, documents - 1) || steady.Ended);
            Thread.Sleep(dice.Next(0, 700));
            came += Done(stage) < documents ? 1 : 0;
            if (i % ((events / Math.Max(restarts.Length, 1)) + 1) == 0 && i * restarts.Length / events is var which
                && which < restarts.Length)
            {
                stage.Server.Stop(restarts[which]);
                Thread.Sleep(dice.Next(0, 2000));
                stage.Server.Start();
            }
            else
            {
                other.Kill();
                other.Dispose();
                other = stage.Working("--lease", "5", "-j", "1");
            }
        }

        RunningProgram.WaitFor(() => Done(stage) == documents);
        other.Kill();
        other.Dispose();
        var last = stage.Work("--lease", "5");
        Assert.Equal(0, last.ExitCode);
        SameAsAlone.Assert(stage, alone);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents} documents, {came} of {events} kills and restarts before the end: each document once"));
        Assert.True(came > 0, "None of them came before the end.");
    }

    private static int Done(JobsStage stage)
    {
        try
        {
            return int.Parse(stage.Ask("SELECT count(*) FROM jobs.inputs WHERE state <> 'waiting'").Single(), CultureInfo.InvariantCulture);
        }
        catch (Npgsql.NpgsqlException)
        {
            return 0; // it starts
        }
    }
}
