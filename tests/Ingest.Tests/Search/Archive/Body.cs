namespace Ingest.Tests.Search.Archive;

/// <param name="Area">Of the subjects that it deals with; null for the council, which deals with all.</param>
/// <param name="Meetings">How many it has while others have one.</param>
internal sealed record Body(string Name, string Folder, string? Area, int Meetings);
