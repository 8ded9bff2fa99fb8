using System.Runtime.InteropServices;

namespace Ingest.Layout.Margins.Pieces;

/// <summary>Pieces of one text and type that stand at one place of several pages, measured from the pages' middle.</summary>
internal sealed class Places
{
    /// <summary>Points: places nearer than this are one.</summary>
    private const double Near = 2;

    private readonly Dictionary<Piece, Place> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those with pieces on two pages or more.</summary>
    public List<Place> Recurring { get; } = [];

    public Place? Of(Piece piece) => _places.GetValueOrDefault(piece);

    public static Places Of(List<PagePieces> pages)
    {
        var found = new Places();
        if (pages.Count < 2)
        {
            return found;
        }

        var kinds = new Dictionary<PieceKind, (int First, bool Recurs)>();
        foreach (var page in pages)
        {
            foreach (var piece in page.Pieces)
            {
                ref var kind = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, piece.Kind, out var isKnown);
                kind = isKnown ? (kind.First, kind.Recurs || kind.First != piece.Page) : (piece.Page, false);
            }
        }

        var cells = new Dictionary<(PieceKind Kind, int X, int Y), List<Place>>();
        var all = new List<Place>();
        foreach (var page in pages)
        {
            foreach (var piece in page.Pieces.Where(piece => kinds[piece.Kind].Recurs))
            {
                found.Add(piece, page, cells, all);
            }
        }

        found.Recurring.AddRange(all.Where(place => place.PageCount > 1));
        foreach (var place in found.Recurring)
        {
            place.Pieces.ForEach(piece => found._places[piece] = place);
        }

        return found;
    }

    private void Add(Piece piece, PagePieces page, Dictionary<(PieceKind Kind, int X, int Y), List<Place>> cells,
        List<Place> all)
    {
        var (x, y) = (piece.Box.Left + piece.Box.Right - page.Page.Width, piece.Box.Bottom + piece.Box.Top - page.Page.Height);
        (x, y) = (x / 2, y / 2);
        var (cellX, cellY) = (Cell(x), Cell(y));
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (cells.GetValueOrDefault((piece.Kind, cellX + dx, cellY + dy))?.Find(
                    place => Math.Abs(place.X - x) < Near && Math.Abs(place.Y - y) < Near) is { } known)
                {
                    known.Add(piece);
                    return;
                }
            }
        }

        var place = new Place(x, y);
        place.Add(piece);
        all.Add(place);
        var key = (piece.Kind, cellX, cellY);
        (cells.TryGetValue(key, out var list) ? list : cells[key] = []).Add(place);
    }

    private static int Cell(double points) => (int)Math.Floor(Math.Clamp(points, -100_000, 100_000) / Near);
}
