namespace Ingest.Quality.Gate;

/// <summary>A figure that was asked for.</summary>
/// <param name="Value">Null where no document has it: that is no pass.</param>
/// <param name="Line">For a terminal: what was asked, what it is.</param>
public sealed record GateVerdict(string Figure, double? Value, double Least, bool Passed, string Line);
