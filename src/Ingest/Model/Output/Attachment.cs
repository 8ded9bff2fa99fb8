namespace Ingest.Model.Output;

/// <summary>An entry under Bilag.</summary>
public sealed record Attachment(string? Label, string Title, string? Url, Access? Access, SourceBox? Source);
