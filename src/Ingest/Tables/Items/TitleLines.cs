using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items;

/// <summary>
/// Where the title ends in a cell that has text below it: at a lighter type, at white, at a list, or where a line was ended on purpose.
/// </summary>
internal static class TitleLines
{
    /// <summary>Distance of baselines in point sizes that is more than the next line's.</summary>
    private const double White = 1.7;

    /// <returns>How many of the first lines are the title.</returns>
    public static int Count(IReadOnlyList<TextLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, line) = (lines[i - 1], lines[i]);
            if (above.Page != line.Page || above.Bold != line.Bold || (above.Underlined && !line.Underlined)
                || Math.Abs(above.Size - line.Size) > SameSize
                || above.Baseline - line.Baseline > White * line.Size
                || (above.Italic != line.Italic && StartsText(line.Text)) || ListMarker.Read(line.Text) is not null
                || (StartsText(line.Text) && WasEnded(above, line)))
            {
                return i;
            }
        }

        return lines.Count;
    }

    /// <summary>In one type.</summary>
    public static bool AreAlike(TextLine one, TextLine other) =>
        one.Bold == other.Bold && one.Italic == other.Italic && Math.Abs(one.Size - other.Size) <= SameSize;

    /// <summary>Points.</summary>
    private const double SameSize = 0.4;

    private static bool StartsText(string text) => char.IsUpper(text[0]) || char.IsDigit(text[0]);

    /// <summary>The next line's first word would have fitted.</summary>
    private static bool WasEnded(TextLine above, TextLine line) =>
        above.ColumnRight - above.Box.Right > line.FirstPrinted.Box.Width + (Blank * line.Size);

    /// <summary>Of a point size, with what justification may take.</summary>
    private const double Blank = 0.5;
}
