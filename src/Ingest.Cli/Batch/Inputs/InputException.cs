using Ingest.Cli.Language;

namespace Ingest.Cli.Batch.Inputs;

/// <summary>An input can't be read.</summary>
public sealed class InputException(InputProblem problem) : Exception(problem.Message), IWorded
{
    public InputProblem Problem { get; } = problem;

    public Wording Wording => Problem.Told;
}
