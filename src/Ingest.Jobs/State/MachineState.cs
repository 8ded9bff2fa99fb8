namespace Ingest.Jobs.State;

/// <param name="Name">Host and process.</param>
/// <param name="Heard">When it was last heard of, UTC, by the database's clock.</param>
public sealed record MachineState(string Name, int Lanes, DateTime? Heard);
