using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Fields;

/// <summary><c>title:</c>, what an item's title has.</summary>
/// <param name="Part">Of <see cref="TextNode"/>, <see cref="NearNode"/>, <see cref="AllNode"/>, <see cref="AnyNode"/> and
/// <see cref="NotNode"/> alone: no field stands in it.</param>
public sealed record TitleNode(int Start, int Length, QueryNode Part) : QueryNode(Start, Length);
