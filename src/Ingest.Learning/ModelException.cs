namespace Ingest.Learning;

/// <summary>A model that is missing or damaged; the message says what to do.</summary>
public sealed class ModelException(string message, Exception inner) : Exception(message, inner);
