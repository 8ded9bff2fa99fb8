namespace Ingest.Cli.Batch.Inputs;

/// <summary>An input can't be read.</summary>
public sealed class InputException(InputProblem problem) : Exception(problem.Message)
{
    public InputProblem Problem { get; } = problem;
}
