namespace Ingest.Batch;

/// <summary>What the program says to the shell.</summary>
public static class ExitCode
{
    /// <summary>Every document is complete.</summary>
    public const int AllComplete = 0;

    /// <summary>Some documents are partial or failed, or an input was missing.</summary>
    public const int SomeNot = 1;

    /// <summary>Nothing could be done: wrong arguments, no document at all, or an output folder that can't be written.</summary>
    public const int CouldNotRun = 2;
}
