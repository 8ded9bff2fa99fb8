using Ingest.Rehearsal.Simulation;

namespace Ingest.Rehearsal.Report;

/// <param name="Run">Nothing goes wrong but what was measured to go wrong.</param>
/// <param name="WithDeath">The same where one machine dies besides; null where there is no other machine.</param>
/// <param name="Price">Of all machines and the database's over the run; null where no price was given.</param>
public sealed record SweepRow(Outcome Run, Outcome? WithDeath, double? Price)
{
    /// <summary>How much later everything is done; infinite where nobody is left for a queue.</summary>
    public double? DeathHours => WithDeath?.Hours - Run.Hours;

    public long? DeathRepeated => WithDeath?.Repeated - Run.Repeated;
}
