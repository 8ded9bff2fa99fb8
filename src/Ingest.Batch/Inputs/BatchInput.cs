using Ingest.Batch.Inputs.Sources;

namespace Ingest.Batch.Inputs;

/// <summary>Something that was found or named as input.</summary>
/// <param name="Path">Its name in the output: relative to its root, '/' between parts; as named where there is a problem.</param>
/// <param name="Source">What to read; null where there is a problem.</param>
/// <param name="Problem">Why there is nothing to read.</param>
/// <param name="Root">What was named, by which it was found; the same for the same folder, pattern or list in every run.</param>
public sealed record BatchInput(string Path, IInputSource? Source, InputProblem? Problem = null, string Root = "");
