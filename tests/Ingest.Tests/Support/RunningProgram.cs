using System.Diagnostics;
using System.Globalization;

namespace Ingest.Tests.Support;

/// <summary>The built program while it runs, for tests that end it.</summary>
public sealed class RunningProgram : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;
    private readonly Task<string> _output;

    public RunningProgram(params string[] arguments)
        : this([], arguments)
    {
    }

    public RunningProgram(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : "dotnet") { RedirectStandardOutput = true,
            RedirectStandardError = true };
        if (OperatingSystem.IsLinux())
        {
            // A shell without job control starts what runs behind it deaf to Ctrl-C, and its children's children are so too.
            start.ArgumentList.Add("--default-signal=INT");
            start.ArgumentList.Add("dotnet");
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ingest.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        IngestProgram.Surround(start, environment);

        _process = Process.Start(start)!;
        _error = _process.StandardError.ReadToEndAsync();
        _output = _process.StandardOutput.ReadToEndAsync();
    }

    public int Id => _process.Id;

    /// <summary>Its processes of now, itself left out (Linux).</summary>
    public int[] Workers() =>
        [.. Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => char.IsAsciiDigit(name![0]))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture)).Where(IsChild)];

    /// <summary>Waits until something is so; five minutes at most.</summary>
    public static void WaitFor(Func<bool> so)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!so())
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMinutes(5), "It did not come about within five minutes.");
            Thread.Sleep(20);
        }
    }

    /// <summary>kill -9 of the program and its workers, or of the program alone.</summary>
    public void Kill(bool workersToo = true)
    {
        _process.Kill(workersToo);
        _process.WaitForExit();
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-s", name, $"{Id}"]);
        kill.WaitForExit();
    }

    private bool IsChild(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Split(' ')[2] == $"{Id}";
        }
        catch (IOException)
        {
            return false; // it has ended meanwhile
        }
    }

    public bool Ended => _process.HasExited;

    public ProgramRun End()
    {
        _process.WaitForExit();
        return new ProgramRun(_process.ExitCode, _output.Result, _error.Result);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
