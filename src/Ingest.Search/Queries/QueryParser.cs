using Ingest.Search.Queries.Building;
using Ingest.Search.Queries.Lexing;

namespace Ingest.Search.Queries;

/// <summary>From what people type to what they ask for. The language is described in <c>docs/search.md</c>.</summary>
public static class QueryParser
{
    /// <summary>Of any text whatever; what is not understood is taken as plain words or left out, and told.</summary>
    public static ParsedQuery Parse(string text, QueryLimits? limits = null)
    {
        limits ??= new QueryLimits();
        var problems = new QueryProblems();
        var question = QuestionText.Of(text, limits.Length, problems);
        var tokens = OperatorUse.Check(QueryLexer.Read(question, limits, problems), question, problems);
        var root = TreeBuilder.Build(tokens, limits, problems);
        return new ParsedQuery(root, problems.InOrder());
    }
}
