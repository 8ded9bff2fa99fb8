namespace Ingest.Postgres.Searching.Asking;

/// <summary>What PostgreSQL's index is asked: a <c>tsquery</c>.</summary>
/// <param name="Text">As a cast reads it; null for every item.</param>
/// <param name="IsExact">False where it finds more than was asked for, and what it finds has to be looked at.</param>
internal sealed record IndexText(string? Text, bool IsExact = true)
{
    public static IndexText All { get; } = new((string?)null);

    /// <summary>A lexeme that no item has.</summary>
    public static IndexText None { get; } = new("'=0'");

    public static IndexText AtLeastAll { get; } = new(null, false);

    public static IndexText Lexeme(string lexeme, bool isBeginning = false) => new(Quoted(lexeme) + (isBeginning ? ":*" : ""));

    public static IndexText Both(IEnumerable<IndexText> parts)
    {
        var all = parts.ToList();
        var texts = all.Select(part => part.Text).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new IndexText(Joined(texts, " & "), all.All(part => part.IsExact));
    }

    public static IndexText Either(IEnumerable<IndexText> parts)
    {
        var all = parts.Where(part => part != None).ToList();
        return all is [] ? None
            : all.Contains(All) ? All : all.Any(part => part.Text is null) ? AtLeastAll
            : new IndexText(Joined([.. all.Select(part => part.Text!).Distinct(StringComparer.Ordinal)], " | "),
                all.All(part => part.IsExact));
    }

    /// <summary>Nothing else is left of an index than what is in one of its lists: of all items those that have not this.</summary>
    public IndexText Without => !IsExact ? AtLeastAll : Text is null ? None : new IndexText($"({Quoted(Lexemes.Any)} & !{Text})");

    /// <summary>One after the other.</summary>
    public static IndexText InOrder(IReadOnlyList<IndexText> words) => words.Any(word => word.Text is null) ? AtLeastAll
        : new IndexText($"({string.Join(" <-> ", words.Select(word => word.Text))})", words.All(word => word.IsExact));

    private static string? Joined(List<string> texts, string by) =>
        texts is [] ? null : texts is [var only] ? only : $"({string.Join(by, texts)})";

    /// <summary>Its own signs are doubled (PostgreSQL's documentation, 8.11.2).</summary>
    private static string Quoted(string lexeme) =>
        $"'{lexeme.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
