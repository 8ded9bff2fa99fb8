namespace Ingest.Ocr.Pictures.Rules;

/// <summary>
/// Borders that are not drawn. Where an upright line begins in the middle of a ruled row, the row is two: "2025" over
/// "1. halvår" and "2. halvår", which a line parts below it. A shade that showed the border in the PDF is one shade in a picture.
/// </summary>
internal static class HiddenBorders
{
    /// <summary>Lines that end so near to each other meet.</summary>
    private const double SlackInches = 0.03;
    private const byte Dark = 128;

    /// <returns>Across the table at the height where the upright line begins, from the top; none through letters.</returns>
    public static List<RulingLine> Of(DeskewedImage picture)
    {
        var slack = (int)Math.Ceiling(SlackInches * picture.DotsPerInch);
        var borders = new List<RulingLine>();
        foreach (var upright in picture.Vertical.OrderBy(line => line.Left))
        {
            var (x, y) = (upright.Top, upright.Left);
            if (IsCrossed(x, y) || !picture.Horizontal.Any(line => line.Top < y && Covers(line, x))
                || borders.Any(border => Math.Abs(border.Top - y) <= slack && Covers(border, x)))
            {
                continue;
            }

            // The lines that go on through this height, to both sides; the outermost of them bound the table.
            var through = picture.Vertical.Where(line => line.Left < y - slack && line.Right > y + slack).Select(line => line.Top).ToList();
            if (through.Any(line => line < x) && through.Any(line => line > x) && IsWhite(picture, through.Min(), through.Max(), y))
            {
                borders.Add(new RulingLine(through.Min(), y, through.Max(), y, 1));
            }
        }

        return borders;

        bool Covers(RulingLine line, int x) => line.Left - slack <= x && x <= line.Right + slack;
        bool IsCrossed(int x, int y) =>
            picture.Horizontal.Any(line => line.Top - slack <= y && y <= line.Bottom + slack && Covers(line, x));
    }

    private static bool IsWhite(DeskewedImage picture, int left, int right, int y) =>
        !picture.WithoutRulings.Row(y)[left..(right + 1)].ContainsAnyInRange((byte)0, Dark);
}
