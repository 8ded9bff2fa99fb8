namespace Ingest.Tables;

/// <summary>Joins two lines of a cell.</summary>
internal static class CellHyphens
{
    /// <summary>
    /// Interim rule until the word list lands: a hyphen between small letters goes, unless the next
    /// word is a bare joining word (<c>børne-</c> <c>og ungeområdet</c>).
    /// </summary>
    public static string Join(string first, string second)
    {
        if (first.Length < 2 || first[^1] != '-' || !char.IsLetter(first[^2]))
        {
            return first + " " + second;
        }

        if (second.StartsWith("og ", StringComparison.Ordinal) || second.StartsWith("eller ", StringComparison.Ordinal))
        {
            return first + " " + second;
        }

        return second.Length > 0 && char.IsLower(second[0]) ? first[..^1] + second : first + second;
    }
}
