using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Cli.Batch.Inputs;

/// <summary>Why there is no document to read.</summary>
/// <param name="Code">Stable, dotted, as a diagnostic's.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record InputProblem(string Code, string Message)
{
    public static InputProblem Unreadable(string what, string why) => new("input.unreadable", $"The {what} can't be read. {OneLine.Of(why)}");

    public static InputProblem TooLarge(long bytes) =>
        new("input.tooLarge", $"The file has {bytes >> 20} MiB, more than a worker can hold. Give workers more with --worker-memory, or leave it out.");

    public DocumentResult ToResult(string path) =>
        new(path, null, null, DocumentStatus.Failed, new Diagnostic(Code, Severity.Error, null, Message), 0, 0, 0, 0) { Settled = false };
}
