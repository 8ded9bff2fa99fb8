namespace Ingest.Search.Queries.Nodes;

/// <summary>A day typed among the words: meetings of that day are meant, and texts that name it.</summary>
/// <param name="Text">As typed: <c>6. september 2024</c>.</param>
/// <param name="Day">As a number, yyyymmdd.</param>
public sealed record DayNode(int Start, int Length, string Text, int Day) : TextNode(Start, Length, Text);
