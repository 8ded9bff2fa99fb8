using System.Collections.Immutable;

namespace Ingest.Tables;

/// <summary>Puts a text row's words into columns.</summary>
internal static class RowCells
{
    /// <summary>Words nearer than this share of the size read on across a column's border.</summary>
    private const double ReadsOn = 0.42;

    public static ImmutableArray<RowCell> Of(TextRow row, ImmutableArray<double> borders)
    {
        var cells = new List<RowCell>();
        foreach (var word in row.Runs.SelectMany(run => run.Words))
        {
            var reach = 0.3 * word.Size;
            var first = Column(borders, Math.Min(word.Box.Left + reach, word.MiddleX));
            var last = Column(borders, Math.Max(word.Box.Right - reach, word.MiddleX));
            if (cells.Count > 0 && (first <= cells[^1].Last || IsOneText(cells[^1], word)))
            {
                var before = cells[^1];
                cells[^1] = new RowCell(before.First, Math.Max(before.Last, last), before.Words.Add(word));
            }
            else
            {
                cells.Add(new RowCell(first, last, [word]));
            }
        }

        return [.. cells];
    }

    public static int Column(ImmutableArray<double> borders, double x)
    {
        var column = 0;
        while (column < borders.Length && borders[column] < x)
        {
            column++;
        }

        return column;
    }

    private static bool IsOneText(RowCell before, PlacedWord word)
    {
        var last = before.Words[^1];
        return word.Box.Left - last.Box.Right < ReadsOn * Math.Min(word.Size, last.Size)
            && !Figures.IsLike(word.Text) && !Figures.IsBlankMark(word.Text)
            && !(Figures.IsLike(last.Text) && before.Words.Length == 1);
    }
}
