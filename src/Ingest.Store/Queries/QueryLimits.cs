namespace Ingest.Store.Queries;

/// <summary>What a question may cost.</summary>
/// <param name="Time">Then it is broken off.</param>
/// <param name="Rows">More are left out, and it is said.</param>
public sealed record QueryLimits(TimeSpan Time, long Rows);
