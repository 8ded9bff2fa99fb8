namespace Ingest.Cli.Batch;

/// <param name="Code">Stable, dotted, as a diagnostic's.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record InputProblem(string Code, string Message);
