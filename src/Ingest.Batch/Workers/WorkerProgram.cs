using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Ingest.Batch.Workers;

/// <summary>
/// Starts this program once more, as a worker: itself, whatever its file is called,
/// or by dotnet where that runs it or another program holds it.
/// </summary>
public static class WorkerProgram
{
    /// <summary>The assembly whose program is a worker, too; what its file is called its user decides.</summary>
    private const string ProgramName = "ingest";

    /// <summary>
    /// The collector's own limit lies below the process's, so that what a PDF wants ends in an exception rather than a kill.
    /// </summary>
    private const double HeapShare = 0.85;

    /// <summary>
    /// Chosen by tests/acceptance/settings.sh: a page's glyphs are neither a reason to collect everything nor outlive the page.
    /// </summary>
    private const long YoungestBytes = 64 << 20;
    private const long NativeYoungestBytes = 4 << 20; // measured: what is young stays in the processor's cache, a fifth less memory
    private const long YoungestShare = 16; // of the worker's memory at the most: what is young can't be used for anything else
    private const long LargeObjectBytes = 4 << 20;

    /// <summary>As the runtime's documentation names them (runtimeconfig, garbage collector and compilation settings).</summary>
    private static IEnumerable<(string Name, long Value)> RuntimeSettings(WorkerLimits limits, bool native) =>
    [
        ("GCHeapHardLimit", (long)(limits.MemoryBytes * HeapShare)),
        ("GCgen0size", Math.Min(native ? NativeYoungestBytes : YoungestBytes, limits.MemoryBytes / YoungestShare)),
        ("GCLOHThreshold", LargeObjectBytes),
        ("TC_CallCountingDelayMs", 0), // a worker is busy from its first document on, so waiting for quiet would be waiting for its end
        ("TieredPGO", 1), // measured, and instrumented from the first call on, code is a fifth faster in the end
        ("TieredPGO_InstrumentOnlyHotCode", 0),
        ("TC_CallCountThreshold", 256), // compiled once more is what is really hot: a third less time goes to the compiler
        ("EnableDiagnostics", 0), // its pipes would stay in the temporary folder each time a worker is killed
    ];

    /// <param name="native">The one that was compiled ahead of time; null: this program itself.</param>
    /// <param name="says">Told of each line on its standard error.</param>
    public static Process Start(WorkerLimits limits, string? native, Action<string> says)
    {
        var start = new ProcessStartInfo(native ?? Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (native is null)
        {
            AskForWorker(start);
        }

        foreach (var (name, value) in RuntimeSettings(limits, native is not null))
        {
            start.Environment["DOTNET_" + name] = value.ToString("X", CultureInfo.InvariantCulture);
        }

        var process = new Process { StartInfo = start };
        process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrWhiteSpace(line.Data))
            {
                says(OneLine.Of(line.Data).Trim().TrimEnd('.'));
            }
        };
        process.Start();
        process.BeginErrorReadLine();
        return process;
    }

    private static void AskForWorker(ProcessStartInfo start)
    {
        var byDotnet = Path.GetFileNameWithoutExtension(start.FileName) is "dotnet";
        if (byDotnet || Assembly.GetEntryAssembly()?.GetName().Name != ProgramName)
        {
            start.FileName = byDotnet ? start.FileName : "dotnet";
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, $"{ProgramName}.dll"));
        }

        start.ArgumentList.Add("worker");
    }
}
