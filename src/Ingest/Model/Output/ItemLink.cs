namespace Ingest.Model.Output;

/// <param name="Text">The visible words.</param>
/// <param name="Page">Where it starts.</param>
public sealed record ItemLink(string Text, string Url, int Page);
