namespace Ingest.Model.Output;

/// <param name="Handler">The case handler's initials, or null.</param>
public sealed record CaseReference(string? Number, string? Handler, string? Document);
