using Ingest.Language.Wordings;

namespace Ingest.Batch.Inputs;

/// <summary>An input can't be read.</summary>
public sealed class InputException(InputProblem problem) : Exception(problem.Message), IWorded
{
    public InputProblem Problem { get; } = problem;

    public Wording Wording => Problem.Told;
}
