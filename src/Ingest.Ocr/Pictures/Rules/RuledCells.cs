namespace Ingest.Ocr.Pictures.Rules;

/// <summary>The rectangles that ruling lines close in on four sides.</summary>
public static class RuledCells
{
    /// <summary>Lines that end so near to each other meet.</summary>
    private const double SlackInches = 0.03;

    /// <summary>More lines than this are a drawing or a map.</summary>
    private const int MostLines = 400;

    /// <returns>Row by row from the top, without the lines themselves.</returns>
    public static List<PixelBox> Of(DeskewedImage picture)
    {
        var (horizontal, vertical) = (picture.Horizontal, picture.Vertical);
        var cells = new List<PixelBox>();
        if (horizontal.Length + vertical.Length > MostLines)
        {
            return cells;
        }

        var slack = (int)(SlackInches * picture.DotsPerInch);
        foreach (var top in horizontal.OrderBy(streak => streak.Top))
        {
            // What goes down from this line, from the left; each with the next one bounds a cell.
            var down = vertical
                .Where(streak => streak.Left <= top.Bottom + slack && streak.Right > top.Bottom + slack && streak.Bottom >= top.Left - slack
                    && streak.Top <= top.Right + slack)
                .OrderBy(streak => streak.Top).ToList();
            for (var i = 0; i + 1 < down.Count; i++)
            {
                var (left, right) = (down[i], down[i + 1]);
                var bottom = horizontal
                    .Where(streak => streak.Top > top.Bottom + slack && streak.Left <= left.Bottom + slack
                        && streak.Right >= right.Top - slack)
                    .Select(streak => streak.Top).DefaultIfEmpty(int.MaxValue).Min();
                if (Math.Min(left.Right, right.Right) >= bottom - slack && right.Top - left.Bottom > slack)
                {
                    cells.Add(new PixelBox(left.Bottom + 1, top.Bottom + 1, right.Top - 1, bottom - 1));
                }
            }
        }

        return cells;
    }
}
