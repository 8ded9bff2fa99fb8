using Ingest.Language.Wordings;

namespace Ingest.Search.Searching;

/// <param name="Position">Of the first character, from 0.</param>
public sealed record QueryProblem(int Position, int Length, Wording Says);
