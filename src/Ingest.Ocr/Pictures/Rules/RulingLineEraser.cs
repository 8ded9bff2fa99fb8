namespace Ingest.Ocr.Pictures.Rules;

/// <summary>Takes ruling lines off a picture, so that no letter is read into them; the strokes of letters that cross one stay.</summary>
public static class RulingLineEraser
{
    /// <summary>A stroke that goes on by more pixels than this over the line's own edge is a letter's.</summary>
    private const int Slack = 3;

    /// <summary>The same picture without the lines.</summary>
    public static GrayscaleImage Erase(GrayscaleImage picture, BinaryImage ink, IReadOnlyList<RulingLine> horizontal,
        IReadOnlyList<RulingLine> vertical)
    {
        var erased = picture with { Pixels = [.. picture.Pixels] };
        foreach (var streak in horizontal)
        {
            Erase(streak, ink.Height, (along, across) => ink[along, across],
                (along, across) => erased.Pixels[(across * picture.Width) + along] = GrayscaleImage.White);
        }

        foreach (var streak in vertical)
        {
            Erase(streak, ink.Width, (along, across) => ink[across, along],
                (along, across) => erased.Pixels[(along * picture.Width) + across] = GrayscaleImage.White);
        }

        foreach (var (across, upright) in horizontal.SelectMany(_ => vertical, (across, upright) => (across, upright)))
        {
            EraseCrossing(erased, across, upright);
        }

        return erased;
    }

    /// <summary>Where two lines meet each looks like a letter's stroke to the other.</summary>
    private static void EraseCrossing(GrayscaleImage picture, RulingLine across, RulingLine upright)
    {
        if (upright.Top > across.Right + Slack || upright.Bottom < across.Left - Slack || across.Top > upright.Right + Slack
            || across.Bottom < upright.Left - Slack)
        {
            return;
        }

        for (var y = Math.Max(0, across.Top - 1); y <= Math.Min(picture.Height - 1, across.Bottom + 1); y++)
        {
            var (from, to) = (Math.Max(0, upright.Top - 1), Math.Min(picture.Width - 1, upright.Bottom + 1));
            picture.Row(y)[from..(to + 1)].Fill(GrayscaleImage.White);
        }
    }

    private static void Erase(RulingLine streak, int extent, Func<int, int, bool> isDark, Action<int, int> whiten)
    {
        var most = (int)Math.Ceiling(streak.Thickness) + Slack;
        for (var along = streak.Left; along <= streak.Right; along++)
        {
            for (var across = streak.Top; across <= streak.Bottom; across++)
            {
                if (!isDark(along, across))
                {
                    continue;
                }

                var (from, to) = (across, across);
                while (from > 0 && across - from <= most && isDark(along, from - 1))
                {
                    from--;
                }

                while (to + 1 < extent && to - across <= most && isDark(along, to + 1))
                {
                    to++;
                }

                if (to - from + 1 <= most)
                {
                    for (var each = Math.Max(0, from - 1); each <= Math.Min(extent - 1, to + 1); each++)
                    {
                        whiten(along, each); // with the grey rim of the line
                    }
                }

                across = to;
            }
        }
    }
}
