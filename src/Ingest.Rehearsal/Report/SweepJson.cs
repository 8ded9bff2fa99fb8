using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Rehearsal.Measures;
using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Report;

/// <summary>A sweep for programs. What never ends is null.</summary>
public static class SweepJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public static string Of(Work work, Measured measured, ImmutableArray<SweepRow> rows, int? saturation) => JsonSerializer.Serialize(
        new
        {
            documents = work.Documents,
            pages = measured["corpus.pages"],
            jobs = work.Jobs.Length,
            saves = work.Saves.Length,
            processorHours = work.Seconds / 3600,
            queues = QueueShare.Of(work, measured).Select(part => new
            {
                name = part.Name,
                documents = part.Documents,
                processorHours = part.ReadingSeconds / 3600,
                databaseShare = part.DatabaseShare,
            }),
            assumed = measured.Assumed,
            saturatesAtMachines = saturation,
            runs = rows.Select(row => new
            {
                machines = row.Run.Machines,
                hours = Finite(row.Run.Hours),
                textHours = row.Run.TextSeconds / 3600,
                busy = row.Run.Busy,
                lockBusy = row.Run.LockBusy,
                databaseBusy = row.Run.StoreBusy,
                lockWaitSeconds = row.Run.LockWait,
                machineHours = Finite(row.Run.MachineHours),
                price = Finite(row.Price),
                deaths = row.Run.Deaths,
                repeatedDocuments = row.Run.Repeated,
                oneDeathHours = Finite(row.DeathHours),
                oneDeathRepeatedDocuments = row.DeathRepeated,
            }),
        },
        Options);

    private static double? Finite(double? value) => value is { } known && double.IsFinite(known) ? known : null;
}
