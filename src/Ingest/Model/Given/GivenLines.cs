namespace Ingest.Model;

/// <summary>Lines of which a person said what they are.</summary>
/// <param name="Page">By the count that its holder says.</param>
/// <param name="Box">Round the lines, in points of the displayed page, as the output's boxes are.</param>
public sealed record GivenLines(int Page, Box Box, GivenRole Role)
{
    /// <summary>Whether a line is one of them: its middle lies in the box.</summary>
    /// <param name="page">The layout that the line stands on.</param>
    public bool Hold(TextLine line, PageLayout page)
    {
        if (line.Page != Page || page.Number != Page)
        {
            return false;
        }

        var place = page.ToPage(line.Box);
        return Box.Contains(place.MiddleX, place.MiddleY);
    }
}
