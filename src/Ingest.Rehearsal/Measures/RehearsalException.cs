namespace Ingest.Rehearsal.Measures;

/// <summary>What is wrong with what was given, in one line.</summary>
public sealed class RehearsalException(string message) : Exception(message);
