using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing.Places;

/// <summary>Where a document's pictures stand, so that a letterhead is known.</summary>
internal sealed class PicturePlaces
{
    /// <summary>A page of more pictures is drawn with them.</summary>
    public const int MostPictures = 150;

    /// <summary>Of one picture that are remembered.</summary>
    private const int MostPlaces = 50;

    /// <summary>Points by which the same place may differ from page to page.</summary>
    private const double SamePlace = 2;

    private readonly Dictionary<long, List<(int Page, Box Box)>> _places = [];

    public PicturePlaces(ImmutableArray<PageLayout> pages)
    {
        foreach (var page in pages.Where(page => page.PictureKeys.Length == page.Pictures.Length && page.Pictures.Length <= MostPictures))
        {
            for (var i = 0; i < page.Pictures.Length; i++)
            {
                if (!_places.TryGetValue(page.PictureKeys[i], out var its))
                {
                    _places[page.PictureKeys[i]] = its = [];
                }

                if (its.Count < MostPlaces)
                {
                    its.Add((page.Number, page.Pictures[i]));
                }
            }
        }
    }

    /// <summary>The same picture stands in the same place of another page.</summary>
    public bool IsRepeated(PageLayout page, int picture)
    {
        var box = page.Pictures[picture];
        return page.PictureKeys.Length == page.Pictures.Length && _places[page.PictureKeys[picture]].Exists(
            place => place.Page != page.Number && Math.Abs(place.Box.Left - box.Left) < SamePlace
                && Math.Abs(place.Box.Top - box.Top) < SamePlace);
    }
}
