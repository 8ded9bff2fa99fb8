using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Tables.Words;

namespace Ingest.Tables.Grid;

/// <summary>
/// Names of columns that read like figures: <c>R 2030</c>, <c>Dage 2023</c>, and in bold <c>0-2 år</c> over bare figures; whatever the
/// type <c>Over 8 dage</c>, <c>4. kvt. 2030</c>.
/// </summary>
internal static partial class NamedNumbers
{
    /// <summary>A name of letters with a year behind it.</summary>
    public static bool IsOfYear(string text)
    {
        var blank = text.LastIndexOf(' ');
        return blank > 0 && NumericText.IsYear(text[(blank + 1)..]) && text.AsSpan(0, blank).ContainsAnyExceptInRange('0', '9')
            && !text.AsSpan(0, blank).ContainsAnyInRange('0', '9')
            && text[..blank].All(sign => char.IsLetter(sign) || sign is '.' or ' ');
    }

    /// <summary>Every figure of the first row has letters, and no figure below it has any.</summary>
    public static bool Head(ImmutableArray<DraftCell> cells, HashSet<int> columns)
    {
        bool IsFigure(DraftCell cell) => cell.ColumnSpan == 1 && columns.Contains(cell.Column) && NumericText.IsLike(cell.Text);
        var (first, below) = (cells.Where(cell => cell.Row == 0 && IsFigure(cell)).ToArray(),
            cells.Where(cell => cell.Row > 0 && IsFigure(cell)).ToArray());
        return first.Length > 1 && below.Length > 0 && first.All(cell => cell.Text.Any(char.IsLetter))
            && !below.Any(cell => cell.Text.Any(char.IsLetter));
    }

    /// <summary>
    /// Every figure of the first row begins as a name does, with a capital's word or an ordinal before one, and no figure of their columns
    /// has a letter.
    /// </summary>
    /// <param name="figures">Those of the first row.</param>
    public static bool AreNames(ImmutableArray<DraftCell> cells, string[] figures, HashSet<int> columns)
    {
        var named = cells.Where(cell => cell.Row == 0 && cell.ColumnSpan == 1 && columns.Contains(cell.Column)).ToArray();
        if (named.Length < 2 || !Array.TrueForAll(figures, text => Begins().IsMatch(text)))
        {
            return false;
        }

        var below = cells.Where(cell => cell.Row > 0 && columns.Contains(cell.Column) && NumericText.IsLike(cell.Text)).ToArray();
        return below.Length >= 2 * named.Length && !below.Any(cell => cell.Text.Any(char.IsLetter));
    }

    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}{2,}|\d{1,2}\. ?\p{Ll}{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();
}
