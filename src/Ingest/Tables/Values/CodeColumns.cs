using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Values;

/// <summary>
/// Columns of codes: <c>301.009</c> among <c>364.050.03</c> and <c>305.002A</c> is the name of a thing and not 301 thousand.
/// </summary>
internal static class CodeColumns
{
    /// <summary>With one in so many of a column's texts of figures and points that is no number, none is one.</summary>
    private const int CodeShare = 3;

    private const int FewestCodes = 2;

    public static bool IsOne(Table table, int column)
    {
        int codes = 0, all = 0;
        foreach (var cell in table.Cells)
        {
            if (cell.Column == column && cell.Row >= table.HeaderRows && IsOfFiguresAndPoints(cell.Text))
            {
                all++;
                codes += DanishNumber.Parse(cell.Text) is null && CellDate.Parse(cell.Text) is null ? 1 : 0;
            }
        }

        return codes >= FewestCodes && codes * CodeShare >= all;
    }

    /// <summary>Begins with a digit, has a point between two, no blank, and at most a letter at its end.</summary>
    private static bool IsOfFiguresAndPoints(string text)
    {
        var point = false;
        for (var i = 0; i < text.Length; i++)
        {
            point |= text[i] == '.' && i > 0 && i + 1 < text.Length;
            if (!char.IsAsciiDigit(text[i]) && text[i] != '.' && !(i > 0 && i == text.Length - 1 && char.IsLetter(text[i])))
            {
                return false;
            }
        }

        return point && char.IsAsciiDigit(text[0]);
    }
}
