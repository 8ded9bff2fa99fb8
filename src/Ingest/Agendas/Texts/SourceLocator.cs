using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas.Texts;

/// <summary>
/// Where lines have their ink: a box a page, in the displayed page's space. The name of a
/// column stands over all its cells, and is in none's box.
/// </summary>
internal sealed class SourceLocator(ImmutableArray<PageLayout> pages)
{
    private readonly Dictionary<int, PageLayout> _pages = pages.ToDictionary(page => page.Number);

    public ImmutableArray<SourceBox> Of(IEnumerable<TextLine> lines)
    {
        var boxes = new List<(int Page, Box Box)>();
        foreach (var line in lines)
        {
            if (line.NamesColumn)
            {
                continue;
            }

            // Nearly always the last one: lines come page by page.
            var at = boxes.FindLastIndex(box => box.Page == line.Page);
            if (at < 0)
            {
                boxes.Add((line.Page, line.Box));
            }
            else
            {
                boxes[at] = (line.Page, boxes[at].Box.Union(line.Box));
            }
        }

        boxes.Sort((one, other) => one.Page.CompareTo(other.Page));
        return [.. boxes.Select(box => Of(box.Page, box.Box))];
    }

    public SourceBox Of(int page, Box box) => new(page, _pages[page].ToPage(box));
}
