namespace Ingest.Cli.Batch.Journal;

/// <summary>The journal can't be used, or can't be written.</summary>
public sealed class JournalException(string message, Exception inner) : Exception(message, inner);
