namespace Ingest.Cli.Batch;

/// <summary>Something that was found or named as input.</summary>
/// <param name="Path">Its name in the output: relative to its root, '/' between parts; as named where there is a problem.</param>
/// <param name="FullPath">The file to read; null where there is a problem.</param>
/// <param name="Problem">Why there is nothing to read.</param>
public sealed record BatchInput(string Path, string? FullPath, InputProblem? Problem = null);
