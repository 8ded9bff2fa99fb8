using System.Globalization;
using Ingest.Tests.Support;

namespace Ingest.Tests.Jobs;

/// <summary>Machines whose clocks are an hour off: leases go by the database's, so nobody takes what another has in hand, nor leaves
/// what a dead one had.</summary>
public sealed class ClocksApartTests
{
    private const int Documents = 36;

    /// <summary>Debian's package faketime: what a program asks of the clock goes through it.</summary>
    private static readonly string? FakeTime = OperatingSystem.IsLinux() && Directory.Exists("/usr/lib")
        ? Directory.GetDirectories("/usr/lib", "*-linux-gnu").Select(folder => Path.Combine(folder, "faketime", "libfaketimeMT.so.1"))
            .FirstOrDefault(File.Exists) : null;

    [Fact]
    public void Workers_an_hour_before_and_behind_read_each_document_once_and_one_that_dies_is_made_up_for()
    {
        Assert.SkipWhen(FakeTime is null, "libfaketime is not installed (faketime): a clock can't be put back.");
        using var stage = new JobsStage(Documents);
        var alone = stage.Alone();
        stage.Enqueue("--chunk", "6");
        using var early = Working(stage, "-1h");
        RunningProgram.WaitFor(() => Sum(stage, "starts") > 0);
        using var late = Working(stage, "+1h");
        RunningProgram.WaitFor(() => Sum(stage, "starts") > 1);
        early.Kill();
        RunningProgram.WaitFor(() => Sum(stage, "CASE WHEN finished IS NULL THEN 0 ELSE 1 END") == Documents / 6);
        late.Signal("TERM");
        RunningProgram.WaitFor(() => late.Ended);
        SameAsAlone.Assert(stage, alone);
        Assert.True(Sum(stage, "starts") <= (Documents / 6) + 1, "A chunk in hand was taken from the living.");
    }

    private static RunningProgram Working(JobsStage stage, string off) => new(new Dictionary<string, string>
        {
            ["LD_PRELOAD"] = FakeTime!,
            ["FAKETIME"] = off,
            ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1", // only what the clock on the wall says is off
            ["FAKETIME_FORCE_MONOTONIC_FIX"] = "0", // what waits by the other clock waits as long as it says
        }, "work", "--store", stage.Address, "--out", stage.Output, "-j", "1", "--lease", "5");

    private static int Sum(JobsStage stage, string what) =>
        int.Parse(stage.Ask($"SELECT coalesce(sum({what}), 0) FROM jobs.chunks").Single(), CultureInfo.InvariantCulture);
}
