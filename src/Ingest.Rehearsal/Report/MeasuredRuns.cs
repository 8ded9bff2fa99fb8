using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Rehearsal.Measures;

namespace Ingest.Rehearsal.Report;

/// <summary>Real runs of the same documents on one machine, which workers and database share.</summary>
/// <param name="Cores">Of that machine.</param>
/// <param name="Documents">Of each run.</param>
/// <param name="Pages">Of each run.</param>
/// <param name="ScanShare">Of its documents.</param>
public sealed record MeasuredRuns(double Cores, double Documents, double Pages, double ScanShare, ImmutableArray<MeasuredRun> Runs)
{
    /// <exception cref="RehearsalException">No JSON, or something is missing.</exception>
    public static MeasuredRuns Of(string json)
    {
        try
        {
            using var file = JsonDocument.Parse(json);
            var root = file.RootElement;
            var runs = new MeasuredRuns(Number(root, "cores"), Number(root, "documents"), Number(root, "pages"), Number(root, "scanShare"),
                [.. root.GetProperty("runs").EnumerateArray()
                    .Select(run => new MeasuredRun((int)Number(run, "workers"), Number(run, "seconds")))]);
            return runs.Runs.IsEmpty || runs.Cores < 1 || runs.Documents < 1 || runs.Pages < 1 || runs.ScanShare is < 0 or > 1
                || runs.Runs.Any(run => run.Workers < 1 || run.Seconds <= 0)
                ? throw new RehearsalException("runs: no run, or a number that can't be") : runs;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new RehearsalException($"runs: {e.Message}");
        }
    }

    private static double Number(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetDouble()
        : throw new RehearsalException($"runs: \"{name}\" is missing");
}
