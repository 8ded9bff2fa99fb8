using Ingest.Tables.Words;

namespace Ingest.Tables.Grid;

/// <summary>
/// A form (blanket) that nobody has filled in: each drawn cell has its name at the top and room to write under it. It holds no data.
/// </summary>
internal static class BlankForm
{
    /// <summary>Cells that must have been named to tell.</summary>
    private const int FewestNames = 4;

    /// <summary>Share of the cells that have room to write; the heading of a part may fill its own.</summary>
    private const double Roomy = 0.9;

    /// <summary>In sizes: a cell's height, the room under its name, and how far the name may be from the cell's top.</summary>
    private const double Height = 2.4, Room = 1.2, FromTop = 1;

    /// <summary>In sizes: what is written in stands on a line of its own.</summary>
    private const double SameLine = 0.3;

    public static bool Is(TableDraft draft)
    {
        int names = 0, roomy = 0;
        foreach (var cell in draft.Filled)
        {
            if (NumericText.IsLike(cell.Text))
            {
                return false;
            }

            names++;
            roomy += HasRoom(cell) ? 1 : 0;
        }

        return names >= FewestNames && roomy >= Roomy * names;
    }

    private static bool HasRoom(DraftCell cell)
    {
        var (size, baseline) = (cell.Words[0].Size, cell.Words[0].Baseline);
        return cell.Box.Height > Height * size && baseline - cell.Box.Bottom > Room * size
            && cell.Box.Top - baseline < (1 + FromTop) * size
            && cell.Words.All(word => Math.Abs(word.Baseline - baseline) < SameLine * size);
    }
}
