using System.Runtime.InteropServices;
using Ingest.Layout.Words;
using Ingest.Model;

namespace Ingest.Layout.Struck;

/// <summary>
/// A page's lines through words, by geometry alone: programs draw a strike as a stroke or a thin filled rectangle through
/// the middle of the small letters, as long as the words that it strikes.
/// </summary>
internal sealed class Strikes
{
    /// <summary>More lines than this at the height of one row are a drawing.</summary>
    private const int MostLines = 100;

    /// <summary>White in point sizes between two pieces of one line.</summary>
    private const double PieceGap = 0.05;

    /// <summary>Height over the row's baseline, in the row's point sizes, up to which lines through its words are looked for.</summary>
    private const double Reach = 0.8;

    private readonly PageLayout _page;
    private readonly double[] _heights;
    private readonly Strike[] _lines;

    private Strikes(PageLayout page, List<Strike> lines)
    {
        _page = page;
        _lines = [.. lines];
        _heights = [.. lines.Select(line => line.Y)];
        Array.Sort(_heights, _lines);
    }

    /// <returns>Null where the page has no lines: nothing is struck.</returns>
    public static Strikes? On(PageLayout page)
    {
        var lines = new List<Strike>();
        foreach (var ruling in page.Rulings)
        {
            if (ruling.IsHorizontal)
            {
                lines.Add(new Strike(ruling.X0, ruling.X1, ruling.Y0, ruling.Thickness, false));
            }
        }

        lines.AddRange(page.Strikes.Select(strike => new Strike(strike.X0, strike.X1, strike.Y0, strike.Thickness, true)));
        lines.AddRange(page.PenStrokes.Select(Strike.Of));
        return lines.Count == 0 && page.Slashes.IsEmpty ? null : new Strikes(page, lines);
    }

    /// <param name="words">The row's, left to right.</param>
    /// <returns>The same words, those under a line flagged; a word that is struck in part is its parts.</returns>
    public List<Word> Mark(List<Word> words, GlyphRow row, WordMaker maker)
    {
        var near = Near(row.Baseline, row.Baseline + (Reach * row.Size), words[0].Box.Left, words[^1].Box.Right);
        if (near is null or { Count: > MostLines })
        {
            return words;
        }

        var evidence = new StrikeEvidence(_page, words, row);
        var strikes = Whole(near, row.Size).FindAll(evidence.Holds);
        // A sign stands under what covered its word, which can be a wide line.
        return strikes.Count == 0
            ? words : [.. words.SelectMany(word => word.Text == PageLayout.CoverSign ? [word] : evidence.Part(word, strikes, maker))];
    }

    private List<Strike>? Near(double bottom, double top, double left, double right)
    {
        List<Strike>? near = null;
        var found = Array.BinarySearch(_heights, bottom);
        for (var i = found >= 0 ? found : ~found; i < _heights.Length && _heights[i] <= top && near is not { Count: > MostLines }; i++)
        {
            if (_lines[i].Left < right && _lines[i].Right > left)
            {
                (near ??= []).Add(_lines[i]);
            }
        }

        return near;
    }

    /// <summary>Lines that were drawn in pieces, word by word, put together.</summary>
    private static List<Strike> Whole(List<Strike> pieces, double size)
    {
        var whole = new List<Strike>();
        foreach (var piece in pieces.OrderBy(piece => piece.Left))
        {
            var at = piece.Pen is not null
                ? -1 : whole.FindIndex(
                    line => line.Pen is null && line.IsAnnotation == piece.IsAnnotation && Math.Abs(line.Y - piece.Y) <= PieceGap * size
                        && piece.Left - line.Right <= PieceGap * size);
            if (at < 0)
            {
                whole.Add(piece);
            }
            else
            {
                whole[at] = whole[at] with { Right = Math.Max(whole[at].Right, piece.Right),
                    Thickness = Math.Max(whole[at].Thickness, piece.Thickness) };
            }
        }

        return whole;
    }
}
