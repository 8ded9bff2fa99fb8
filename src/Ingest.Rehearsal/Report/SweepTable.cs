using System.Collections.Immutable;
using System.Globalization;
using Ingest.Rehearsal.Measures;
using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Report;

/// <summary>A sweep for people.</summary>
public static class SweepTable
{
    public static void Write(TextWriter to, Work work, Measured measured, ImmutableArray<SweepRow> rows, int? saturation)
    {
        Line(to, $"{work.Documents:N0} documents, {measured["corpus.pages"]:N0} pages, {work.Jobs.Length:N0} jobs");
        foreach (var part in QueueShare.Of(work, measured))
        {
            var hours = part.ReadingSeconds / 3600;
            Line(to, $"{part.Name}: {hours:N2} processor hours of reading, and {part.DatabaseShare:P2} of that for queue and store");
        }

        Line(to, $"the lock takes {LockSeconds(work, measured) / 3600:N2} hours in {work.Saves.Length:N0} saves, whatever the machines");
        var assumed = string.Join(", ", measured.Assumed);
        if (assumed.Length > 0)
        {
            Line(to, $"assumed, not measured: {assumed}");
        }

        Line(to, $"");
        to.Write("machines      hours  text done    busy    lock database  lock wait  machine hours");
        to.WriteLine("          price a death: hours  repeated");
        foreach (var row in rows)
        {
            var run = row.Run;
            to.Write(Invariant($"{run.Machines,8} {Hours(run.Hours),10} {Hours(run.TextSeconds / 3600),10} "));
            to.Write(Invariant($"{run.Busy,7:P1} {run.LockBusy,7:P1} {run.StoreBusy,8:P1} "));
            to.Write($"{Seconds(run.LockWait),10} {Hours(run.MachineHours),14} {Price(row.Price),14} {Death(row.DeathHours),14} ");
            to.WriteLine($"{row.DeathRepeated?.ToString(CultureInfo.InvariantCulture) ?? "-",9}");
        }

        Line(to, $"");
        Line(to, saturation is { } at
            ? (FormattableString)$"from {at} machines on a tenth more takes less than 5 % off the hours"
            : $"a tenth more machines takes at least 5 % off the hours, up to {rows.Max(row => row.Run.Machines)}");
    }

    private static double LockSeconds(Work work, Measured measured) => (work.Documents * measured.Seconds("store.merge"))
        + (work.Saves.Length * (measured.Seconds("store.save") + measured.Seconds("store.wait")));

    private static string Hours(double hours) => double.IsInfinity(hours) ? "never" : Invariant($"{hours:N2}");

    private static string Seconds(double seconds) => seconds < 1 ? Invariant($"{seconds * 1000:N1} ms") : Invariant($"{seconds:N2} s");

    private static string Price(double? price) => price is { } known && double.IsFinite(known) ? Invariant($"{known:N2}") : "-";

    private static string Death(double? hours) =>
        hours is not { } known ? "-" : double.IsFinite(known) ? Invariant($"{Math.Round(known, 3) + 0.0:+0.000;-0.000;0.000}") : "never";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static void Line(TextWriter to, FormattableString text) => to.WriteLine(Invariant(text));
}
