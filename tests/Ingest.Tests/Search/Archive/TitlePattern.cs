namespace Ingest.Tests.Search.Archive;

/// <param name="Aspect">What is done with the subject: <c>bevilling</c>, <c>hoering</c>, <c>status</c>.</param>
/// <param name="NamesSubject">False: who reads the title alone does not learn what it is about.</param>
internal sealed record TitlePattern(string Aspect, bool NamesSubject, string Text);
