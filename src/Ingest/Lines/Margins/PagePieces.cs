using Ingest.Model;

namespace Ingest.Lines.Margins;

/// <summary>A page and the pieces on it that nothing has been found of yet, in drawing order.</summary>
/// <param name="Index">Of the page in the document.</param>
internal sealed record PagePieces(PageLayout Page, int Index, List<Piece> Pieces)
{
    /// <summary>Rows nearer than this share of the size are one: a raised mark is no row.</summary>
    private const double SameRow = 0.5;

    /// <summary>A bucket's height in points: about a line's.</summary>
    private const double BucketPoints = 12;

    private Dictionary<int, List<int>>? _buckets;
    private List<PieceRow>? _rows;

    public Glyph Glyph(int index) => Page.Glyphs[index];

    public int Color(Piece piece) => piece.Font >= 0 && piece.Font < Page.Fonts.Length ? Page.Fonts[piece.Font].Color : 0;

    public string Text(Piece piece) => string.Concat(Enumerable.Range(piece.Start, piece.End - piece.Start).Select(i => Page.Glyphs[i].Text)).Trim();

    /// <summary>Upright pieces on one baseline, from the top of the page.</summary>
    public List<PieceRow> Rows => _rows ??= MakeRows();

    private List<PieceRow> MakeRows()
    {
        var rows = new List<PieceRow>();
        foreach (var piece in Pieces.Where(piece => piece.Turn == 0).OrderByDescending(piece => piece.Baseline).ThenBy(piece => piece.Start))
        {
            if (rows.Count > 0 && rows[^1].Baseline - piece.Baseline < SameRow * Math.Max(rows[^1].Pieces[0].Size, piece.Size))
            {
                rows[^1].Pieces.Add(piece);
            }
            else
            {
                rows.Add(new PieceRow(piece.Baseline, [piece]));
            }
        }

        rows.ForEach(row => row.Pieces.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left)));
        return rows;
    }

    /// <summary>Glyphs with ink whose middle lies in the box, or little outside.</summary>
    public IEnumerable<int> InkNear(Box box)
    {
        _buckets ??= MakeBuckets();
        for (var bucket = BucketOf(box.Bottom) - 1; bucket <= BucketOf(box.Top) + 1; bucket++)
        {
            foreach (var index in _buckets.GetValueOrDefault(bucket) ?? [])
            {
                yield return index;
            }
        }
    }

    private Dictionary<int, List<int>> MakeBuckets()
    {
        var buckets = new Dictionary<int, List<int>>();
        for (var i = 0; i < Page.Glyphs.Length; i++)
        {
            if (!Page.Glyphs[i].IsBlank)
            {
                var bucket = BucketOf(Page.Glyphs[i].Box.MiddleY);
                (buckets.TryGetValue(bucket, out var list) ? list : buckets[bucket] = []).Add(i);
            }
        }

        return buckets;
    }

    private static int BucketOf(double y) => (int)Math.Floor(Math.Clamp(y, -10_000, 100_000) / BucketPoints);
}
