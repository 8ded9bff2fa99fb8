namespace Ingest.Cli.Tabula;

/// <summary>Tabula can't be run, or gave no tables; the message says what to do.</summary>
public sealed class TabulaException(string message) : Exception(message);
