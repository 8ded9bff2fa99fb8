using System.Diagnostics;
using Ingest.Ocr.Processes;
using Ingest.Ocr.Tesseract;

namespace Ingest.Tests.Issue17;

/// <summary>Work is processor time, never more than the time on the wall, and what waits for nothing is timed by the wall.</summary>
public sealed class WorkClockTests
{
    private const double Step = 0.1;

    [Theory]
    [InlineData(60, 1.0, 1, 60)] // alone on a machine
    [InlineData(60, 2.0, 1, 60)] // two threads are no reason to be given up sooner
    [InlineData(600, 0.1, 1, 60)] // a machine with ten times as much to do
    [InlineData(60, 2.0, 2, 60)] // two pages side by side
    [InlineData(120, 1.0, 2, 60)] // and the same on one processor
    public void Work_is_what_the_processors_gave(double seconds, double share, int sideBySide, double worked)
    {
        var clock = new WorkClock();
        Pass(clock, seconds, Step * share, sideBySide);
        Assert.Equal(worked, clock.Worked.TotalSeconds, 1.0);
    }

    [Fact]
    public void What_waits_for_no_processor_is_timed_by_the_wall()
    {
        var clock = new WorkClock();
        Pass(clock, 1, Step);
        Pass(clock, 8, 0);
        Assert.Equal(1, clock.Worked.TotalSeconds, 0.01);
        Pass(clock, 52, 0);
        Assert.Equal(61, clock.Worked.TotalSeconds, 0.2);
        Pass(clock, 1, Step);
        Assert.Equal(62, clock.Worked.TotalSeconds, 0.2);
    }

    [Fact]
    public void What_only_wakes_now_and_then_ends_some_day()
    {
        var clock = new WorkClock();
        for (var second = 0; second < 3600; second++)
        {
            clock.Add(TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(1));
        }

        Assert.InRange(clock.Worked.TotalSeconds, 60, 120);
    }

    [Fact]
    public void A_program_s_helpers_count_with_it_also_when_they_have_ended()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Helpers are seen on Linux.");
        using var shell =
            Process.Start(
                new ProcessStartInfo("sh",
                    ["-c", "sh -c 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done'; read line; exit"]) { RedirectStandardInput =
                        true })!;
        var begun = Stopwatch.GetTimestamp();
        while (ProcessorTime.Of(shell) is { Helpers: > 0 } or { Used.Ticks: 0 }
            && Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMinutes(1))
        {
            Thread.Sleep(20);
        }

        Assert.True(ProcessorTime.Of(shell) is { Helpers: 0, Used.TotalMilliseconds: > 50 }, $"{ProcessorTime.Of(shell)}");
        shell.StandardInput.Close();
        shell.WaitForExit();
        Assert.Null(ProcessorTime.Of(shell));
    }

    [Fact]
    public void A_program_of_the_system_that_has_no_processor_is_not_given_up_and_one_that_hangs_is()
    {
        var shell = new OutsideProgram("sh", "");
        Assert.SkipWhen(shell.Path is null, "There is no sh.");
        Assert.Equal("read\n"u8.ToArray(), shell.Run(["-c", "sleep 1; echo read"], TimeSpan.FromSeconds(0.3)));
        var ended = Assert.Throws<ProgramException>(() => shell.Run(["-c", "while :; do :; done"], TimeSpan.FromSeconds(0.3)));
        Assert.Equal("ocr.timeout", ended.Code);
    }

    private static void Pass(WorkClock clock, double seconds, double processor, int sideBySide = 1)
    {
        for (var step = 0; step < Math.Round(seconds / Step); step++)
        {
            clock.Add(TimeSpan.FromSeconds(Step), TimeSpan.FromSeconds(processor), sideBySide);
        }
    }
}
