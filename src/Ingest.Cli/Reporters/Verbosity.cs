namespace Ingest.Cli.Reporters;

/// <summary>How much a run says.</summary>
public enum Verbosity
{
    /// <summary>Errors only.</summary>
    Quiet,

    Usual,

    /// <summary>Each document too, with its time.</summary>
    Verbose,
}
