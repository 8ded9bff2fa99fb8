using Ingest.Batch.Documents;
using Ingest.Model.Output;

namespace Ingest.Cli.Reporters;

/// <summary>What is said of a document.</summary>
internal static class VerbosityRules
{
    /// <param name="usually">Whether the document is told of where neither more nor less was asked for.</param>
    public static bool Tells(this Verbosity verbosity, DocumentResult result, bool usually) => verbosity switch
    {
        Verbosity.Quiet => result.Status == DocumentStatus.Failed,
        Verbosity.Verbose => true,
        _ => usually,
    };
}
