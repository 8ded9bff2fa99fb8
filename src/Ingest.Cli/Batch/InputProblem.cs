using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Cli.Batch;

/// <summary>Why there is no document to read.</summary>
/// <param name="Code">Stable, dotted, as a diagnostic's.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record InputProblem(string Code, string Message)
{
    public DocumentResult ToResult(string path) =>
        new(path, null, null, DocumentStatus.Failed, new Diagnostic(Code, Severity.Error, null, Message), 0, 0, 0, 0);
}
