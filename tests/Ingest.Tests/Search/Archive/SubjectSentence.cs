namespace Ingest.Tests.Search.Archive;

/// <param name="Tag">A statement that queries ask for, as <c>par85</c>; null for most.</param>
internal sealed record SubjectSentence(string? Tag, string Text);
