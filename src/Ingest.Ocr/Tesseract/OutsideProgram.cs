using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Ingest.Ocr.Processes;

namespace Ingest.Ocr.Tesseract;

/// <summary>
/// A program of the system, run for one page: a file in, bytes out, with a limit on its work (<see cref="WorkClock"/>) and memory.
/// </summary>
/// <param name="Install">How it is got, for the message that says that it is missing.</param>
public sealed record OutsideProgram(string Name, string Install)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private const int MostMemoryKiB = 3 * 1024 * 1024;

    /// <summary>Null where the program is not on the PATH.</summary>
    public string? Path { get; } = Find(Name);

    /// <exception cref="ProgramException">It is missing, took too long, or ended with an error.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the program is ended.</exception>
    public byte[] Run(IEnumerable<string> arguments, TimeSpan time, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Path is null)
        {
            throw new ProgramException("ocr.missing",
                $"{Name} isn't installed, so pictures of text can't be read. Install it ({Install}) and run again.");
        }

        using var process = Start(Path, arguments);
        using var stop = cancellation.Register(() => Kill(process));
        process.StandardInput.Close();
        var (meter, door, late) = (new WorkMeter(process), new Lock(), false);
        using var timer = new Timer(_ => Look(), null, Step, Step);
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode == 0 ? output.ToArray()
            : late
                ? throw new ProgramException("ocr.timeout",
                    string.Create(CultureInfo.InvariantCulture, $"{Name} took longer than {time.TotalSeconds:0} s and was ended."))
                : throw new ProgramException("ocr.failed", $"{Name} ended with an error{Last(error.Result)}.");

        void Look()
        {
            lock (door)
            {
                meter.Look();
                if (!late && meter.Worked >= time)
                {
                    late = true;
                    Kill(process);
                }
            }
        }
    }

    private static Process Start(string path, IEnumerable<string> arguments)
    {
        // A limit on memory is the shell's to give; where there is none, time alone is limited.
        var shell = File.Exists("/bin/sh");
        var start = new ProcessStartInfo(shell ? "/bin/sh" : path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in shell
            ? ["-c", string.Create(CultureInfo.InvariantCulture, $"ulimit -v {MostMemoryKiB}; exec \"$0\" \"$@\""), path]
            : Array.Empty<string>())
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["OMP_THREAD_LIMIT"] = "1"; // its threads wait for each other more than they work
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    private static string Last(string error) =>
        error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [.., var last]
            ? $" ({last.TrimEnd('.')})" : "";

    private static string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => System.IO.Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }
}
