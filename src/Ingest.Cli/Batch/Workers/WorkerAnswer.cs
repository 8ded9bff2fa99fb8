namespace Ingest.Cli.Batch.Workers;

/// <summary>What a worker made of a document: a result, or its own end.</summary>
public readonly record struct WorkerAnswer(DocumentResult? Result, WorkerDeath? Death);
