namespace Ingest.Web.Api.Answers;

/// <summary>A place in a text, in UTF-16 units from its start; the end is behind the last.</summary>
public sealed record MarkAnswer(int Start, int End);
