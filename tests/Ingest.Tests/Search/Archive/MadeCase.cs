namespace Ingest.Tests.Search.Archive;

/// <summary>A case that may come before several bodies: what stays the same in all of its items.</summary>
/// <param name="Year">When it was opened.</param>
/// <param name="Number">The running number; null of a case whose number is not printed.</param>
/// <param name="History">The meeting before, as <c>Teknik- og Miljøudvalget, 3. marts 2021</c>; null of a new case.</param>
internal sealed record MadeCase(
    Subject Subject, TitlePattern Title, string Place, string Street, string Person, string Company, decimal Kroner, int Year, int? Number,
    string? History);
