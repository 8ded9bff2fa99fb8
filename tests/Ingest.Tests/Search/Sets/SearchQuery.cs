namespace Ingest.Tests.Search.Sets;

/// <summary>A line of a set of queries.</summary>
/// <param name="Asker"><c>citizen</c>, <c>journalist</c> or <c>clerk</c>.</param>
/// <param name="Kind">What is hard about it: <c>word</c>, <c>compound</c>, <c>case</c>; README.md beside this has them all.</param>
/// <param name="Text">As typed.</param>
/// <param name="Wanted">Read by <see cref="Wish"/>; of queries over the corpus: <c>path#id:grade; …</c>.</param>
/// <param name="Suggestion">Of a misspelled query: what should be suggested; null for the others.</param>
public sealed record SearchQuery(int Id, string Asker, string Kind, string Text, string Wanted, string? Suggestion)
{
    /// <summary>Whether it may be looked at while a search is tuned; the others only judge.</summary>
    public bool IsDev => Id % 2 == 1;
}
