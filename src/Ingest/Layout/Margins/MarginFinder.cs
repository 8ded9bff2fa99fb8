using System.Collections.Immutable;
using Ingest.Layout.Margins.Numbers;
using Ingest.Layout.Margins.Pieces;
using Ingest.Model;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds what is printed beside or across a document's text before rows are made, for afterwards it would be glued to them:
/// watermarks, stamps, comments in balloons and windows and their numbers, punch marks, and line numbers.
/// </summary>
internal static class MarginFinder
{
    public static ImmutableArray<MarginText> Find(ImmutableArray<PageLayout> layouts)
    {
        var pages = layouts.Select((page, i) => new PagePieces(page, i, PieceMaker.Make(page, i))).ToList();
        var found = ImmutableArray.CreateBuilder<MarginText>();
        var body = BodySize(pages);
        var places = Places.Of(pages);
        var watermarks = Watermarks.Find(pages, places, body);
        found.AddRange(InOrder(watermarks).Select(piece => MarginText.Of(piece, watermark: true)));
        pages = Without(pages, watermarks);
        foreach (var finder in (Func<List<PagePieces>, IEnumerable<Piece>>[])[
            left => Stamps.Find(left, places), left => HeadFootMarks.Find(left, body), left => PopUps.Find(left, body),
            left => CommentSquares.Find(left, body), Balloons.Find, PunchMarks.Find])
        {
            var pieces = finder(pages).ToHashSet<object?>(ReferenceEqualityComparer.Instance);
            found.AddRange(InOrder(pieces).Select(piece => MarginText.Of(piece)));
            pages = Without(pages, pieces);
        }

        found.AddRange(LineNumbers.Find(pages));
        return found.ToImmutable();
    }

    private static IEnumerable<Piece> InOrder(IEnumerable<object?> pieces) =>
        pieces.Cast<Piece>().OrderBy(piece => piece.Page).ThenBy(piece => piece.Start);

    private static List<PagePieces> Without(List<PagePieces> pages, IReadOnlySet<object?> pieces) => pieces.Count == 0
        ? pages
        : pages.ConvertAll(page => new PagePieces(page.Page, page.Index, page.Pieces.FindAll(piece => !pieces.Contains(piece))));

    /// <summary>What most letters of the document have, in points.</summary>
    private static double BodySize(List<PagePieces> pages)
    {
        var sizes = new Dictionary<double, int>();
        foreach (var page in pages)
        {
            foreach (var piece in page.Pieces)
            {
                var size = Math.Round(piece.Size, 1);
                sizes[size] = sizes.GetValueOrDefault(size) + piece.Letters;
            }
        }

        return sizes.Count == 0 ? 11 : sizes.OrderBy(pair => pair.Key).MaxBy(pair => pair.Value).Key;
    }
}
