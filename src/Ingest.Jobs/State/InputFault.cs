namespace Ingest.Jobs.State;

/// <summary>An input that failed or can't be read.</summary>
public sealed record InputFault(string Path, string State, string Reason);
