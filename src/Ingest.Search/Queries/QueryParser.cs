namespace Ingest.Search.Queries;

/// <summary>From what people type to what they ask for. The language is described in <c>docs/search.md</c>.</summary>
public static class QueryParser
{
    /// <summary>Of any text whatever; what is not understood is taken as plain words or left out, and told.</summary>
    public static ParsedQuery Parse(string text, QueryLimits? limits = null) =>
        throw new NotImplementedException(text.Length + " " + limits);
}
