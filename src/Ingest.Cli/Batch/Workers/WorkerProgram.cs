using System.Diagnostics;
using System.Globalization;

namespace Ingest.Cli.Batch.Workers;

/// <summary>Starts this program once more, as a worker.</summary>
public static class WorkerProgram
{
    /// <summary>The collector's own limit lies below the process's, so that what a PDF wants ends in an exception rather than a kill.</summary>
    private const double HeapShare = 0.85;

    /// <param name="says">Told of each line on its standard error.</param>
    public static Process Start(WorkerLimits limits, Action<string> says)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) is not "ingest")
        {
            start.FileName = Path.GetFileNameWithoutExtension(start.FileName) is "dotnet" ? start.FileName : "dotnet";
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ingest.dll"));
        }

        start.ArgumentList.Add("worker");
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)(limits.MemoryBytes * HeapShare)).ToString("X", CultureInfo.InvariantCulture);
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
}
