using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Ingest.Model;

namespace Ingest.Layout.Margins.Pieces;

/// <summary>A page and the pieces on it that nothing has been found of yet, in drawing order.</summary>
/// <param name="Index">Of the page in the document.</param>
internal sealed record PagePieces(PageLayout Page, int Index, List<Piece> Pieces)
{
    /// <summary>Rows nearer than this share of the size are one: a raised mark is no row.</summary>
    private const double SameRow = 0.5;

    /// <summary>A bucket's height in points: about a line's.</summary>
    private const double BucketPoints = 12;

    private ImmutableArray<int> _buckets;
    private int[] _ink = [];
    private List<PieceRow>? _rows;

    private readonly Glyph[] _glyphs = ImmutableCollectionsMarshal.AsArray(Page.Glyphs) ?? [];

    public ref readonly Glyph Glyph(int index) => ref _glyphs[index];

    /// <summary>As it is seen on white paper.</summary>
    public int Color(Piece piece) => piece.Font >= 0 && piece.Font < Page.Fonts.Length ? Page.Fonts[piece.Font].ColorOnPaper : 0;

    public string Text(Piece piece)
    {
        var text = new StringBuilder(piece.End - piece.Start);
        for (var i = piece.Start; i < piece.End; i++)
        {
            text.Append(_glyphs[i].Text);
        }

        return text.ToString().Trim();
    }

    /// <summary>Upright pieces on one baseline, from the top of the page.</summary>
    public List<PieceRow> Rows => _rows ??= MakeRows();

    private List<PieceRow> MakeRows()
    {
        var rows = new List<PieceRow>();
        foreach (var piece in Pieces.Where(piece => piece.Turn == 0).OrderByDescending(piece => piece.Baseline)
            .ThenBy(piece => piece.Start))
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

    /// <summary>Glyphs with ink whose middle lies at the height of the box, or a line higher or lower.</summary>
    public IEnumerable<int> InkNear(Box box)
    {
        if (_buckets.IsDefault)
        {
            SortInk();
        }

        var last = Math.Min(BucketOf(box.Top) + 1, _buckets.Length - 2);
        for (var i = _buckets[Math.Min(Math.Max(BucketOf(box.Bottom) - 1, 0), _buckets.Length - 1)]; i < _buckets[last + 1]; i++)
        {
            yield return _ink[i];
        }
    }

    /// <summary>Glyphs with ink sorted by bucket, within one in drawing order; where each bucket starts, and the last one ends.</summary>
    private void SortInk()
    {
        var starts = new int[BucketOf(Page.Height) + 2];
        foreach (ref readonly var glyph in _glyphs.AsSpan())
        {
            if (Bucket(glyph, starts) is >= 0 and var bucket)
            {
                starts[bucket + 1]++;
            }
        }

        for (var bucket = 1; bucket < starts.Length; bucket++)
        {
            starts[bucket] += starts[bucket - 1];
        }

        _ink = new int[starts[^1]];
        var next = starts.AsSpan().ToArray();
        for (var i = 0; i < _glyphs.Length; i++)
        {
            if (Bucket(_glyphs[i], starts) is >= 0 and var bucket)
            {
                _ink[next[bucket]++] = i;
            }
        }

        _buckets = ImmutableCollectionsMarshal.AsImmutableArray(starts);
    }

    /// <summary>Less than 0: blank, or above the page.</summary>
    private static int Bucket(in Glyph glyph, int[] starts) =>
        !glyph.IsBlank && BucketOf(glyph.Box.MiddleY) is var bucket && bucket < starts.Length - 1 ? bucket : -1;

    /// <summary>What lies under the page is in the lowest; so much higher than a page no text is looked for.</summary>
    private static int BucketOf(double y) => (int)(Math.Clamp(y, 0, HighestPoints) / BucketPoints);

    /// <summary>The PDF's own limit for a page, ISO 32000-2 annex C.</summary>
    private const double HighestPoints = 14_400;
}
