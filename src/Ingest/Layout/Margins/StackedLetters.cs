using Ingest.Layout.Margins.Pieces;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds watermarks that are set letter by letter, one under the other or step by step across the page: large letters of one type, each
/// by itself, with one step from each to the next. Such a run is held against the text as one.
/// </summary>
internal static class StackedLetters
{
    public const int Fewest = 3;

    /// <summary>Times the body's size: a drop cap is as large, but has no like one step further.</summary>
    private const double Large = 1.8;

    /// <summary>Share of the size by which two steps may differ; letters are set by their middle or by their left edge.</summary>
    private const double SameStep = 0.12;

    /// <summary>In point sizes: a nearer letter is part of the same word, a farther one of nothing.</summary>
    private const double ShortestStep = 0.8, LongestStep = 4;

    /// <returns>Runs of at least three letters, in drawing order.</returns>
    public static IEnumerable<List<Piece>> Find(PagePieces page, double body)
    {
        foreach (var type in page.Pieces.Where(piece => piece is { Ink: 1, Letters: 1, Turn: 0 } && piece.Size >= Large * body)
            .GroupBy(piece => (piece.Font, Math.Round(piece.Size, 1))))
        {
            var letters = type.ToList();
            for (var start = 0; start + 1 < letters.Count;)
            {
                var end = start + 2;
                while (end < letters.Count && GoesOn(letters[end - 2], letters[end - 1], letters[end]))
                {
                    end++;
                }

                if (end - start >= Fewest && IsStep(letters[start], letters[start + 1]))
                {
                    yield return letters.GetRange(start, end - start);
                }

                start = end - start >= Fewest ? end : start + 1;
            }
        }
    }

    private static bool IsStep(Piece one, Piece next)
    {
        var (x, y) = (next.Box.MiddleX - one.Box.MiddleX, next.Baseline - one.Baseline);
        return Math.Sqrt((x * x) + (y * y)) / one.Size is >= ShortestStep and <= LongestStep;
    }

    private static bool GoesOn(Piece first, Piece second, Piece third)
    {
        var slack = SameStep * first.Size;
        return Math.Abs(third.Baseline - (2 * second.Baseline) + first.Baseline) < slack
            && (IsEven(piece => piece.Box.MiddleX) || IsEven(piece => piece.Box.Left));

        bool IsEven(Func<Piece, double> at) => Math.Abs(at(third) - (2 * at(second)) + at(first)) < slack;
    }
}
