using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

/// <summary>Where a made document's texts would stand: line under line, page after page.</summary>
internal sealed class Ink
{
    private const int LinesOnPage = 45, CharactersOnLine = 90;
    private const double Left = 57, Right = 538, Top = 785, LineHeight = 16;

    private int _line;

    public int Pages => (_line / LinesOnPage) + 1;

    public ImmutableArray<SourceBox> Of(string text)
    {
        var lines = Math.Min((text.Length / CharactersOnLine) + 1, LinesOnPage);
        if ((_line % LinesOnPage) + lines > LinesOnPage)
        {
            _line = Pages * LinesOnPage;
        }

        var top = Top - (_line % LinesOnPage * LineHeight);
        var box = new SourceBox(Pages, new Box(Left, top - (lines * LineHeight), Right, top));
        _line += lines;
        return [box];
    }
}
