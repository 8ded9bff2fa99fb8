namespace Ingest.Text.Words;

/// <summary>
/// Titles that every meeting has ("Valg af dirigent", "Siden sidst", "Evt."): where two or more of them stand in one type, under one
/// bullet or run in in one way, what is set like them are the items.
/// </summary>
public static class StandingTitles
{
    /// <summary>One may be a chapter of anything.</summary>
    public const int Fewest = 2;

    /// <summary>Titles for each of them, at most: among more they are chance.</summary>
    public const int OthersForEach = 6;

    /// <summary>Which of them the title begins with; null where it is another.</summary>
    /// <param name="title">Folded, without number.</param>
    public static string? Of(string title) => Array.Find(Vocabulary.StandingItems, begin =>
        title.StartsWith(begin, StringComparison.Ordinal)
        && (title.Length == begin.Length || !char.IsLetter(title[begin.Length]) || begin is "underskri"));

    /// <summary>Enough of these are such titles, and not the same one again and again.</summary>
    public static bool AreAmong(IReadOnlyCollection<string> titles)
    {
        var standing = titles.Select(Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return standing.Count >= Fewest && titles.Count <= standing.Count * OthersForEach;
    }
}
