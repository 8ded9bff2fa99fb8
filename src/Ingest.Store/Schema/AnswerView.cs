namespace Ingest.Store.Schema;

/// <summary>A view that answers a question, by a file of its own in <c>Views</c>.</summary>
/// <param name="Says">What it answers: its file's first comment.</param>
/// <param name="Danish">The same in Danish: the second.</param>
/// <param name="Example">A query on it: the third.</param>
/// <param name="Sql">The SELECT that it is.</param>
public sealed record AnswerView(string Name, string Says, string Danish, string Example, string Sql);
