using Ingest.Search.Searching;

namespace Ingest.Web.Api.Answers;

/// <summary>What of the question was not understood.</summary>
/// <param name="Position">Of the first character, from 0.</param>
public sealed record QuestionAnswer(int Position, int Length, string Says)
{
    public static QuestionAnswer Of(QueryProblem problem) => new(problem.Position, problem.Length, problem.Says.English);
}
