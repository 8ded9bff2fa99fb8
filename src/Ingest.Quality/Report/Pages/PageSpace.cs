using Ingest.Model;

namespace Ingest.Quality.Report.Pages;

/// <summary>
/// The way back from <see cref="PageLayout.ToPage"/>: the output's boxes are the displayed page's, glyphs and rulings the reading space's.
/// </summary>
public static class PageSpace
{
    public static Box Of(PageLayout page, Box box) => (page.Turn & 3) switch
    {
        1 => new Box(box.Bottom, page.Height - box.Right, box.Top, page.Height - box.Left),
        2 => new Box(page.Width - box.Right, page.Height - box.Top, page.Width - box.Left, page.Height - box.Bottom),
        3 => new Box(page.Width - box.Top, box.Left, page.Width - box.Bottom, box.Right),
        _ => box,
    };
}
