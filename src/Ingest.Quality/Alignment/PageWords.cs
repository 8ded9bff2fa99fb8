using System.Collections.Immutable;

namespace Ingest.Quality.Alignment;

/// <summary>
/// The words of printed lines in their order, each with its line. A word that is divided at a line's end, and that the truth has whole, is
/// one word of both lines.
/// </summary>
internal sealed class PageWords
{
    /// <param name="Word">Folded.</param>
    /// <param name="Line">Where it begins.</param>
    /// <param name="LastLine">Where it ends.</param>
    /// <param name="Begins">It begins its line.</param>
    public sealed record Entry(string Word, int Line, int LastLine, bool Begins);

    public ImmutableArray<Entry> Words { get; }

    /// <summary>Of each line how many words, or parts of one, it has.</summary>
    public ImmutableArray<int> Counts { get; }

    public PageWords(IReadOnlyList<string> lines, IReadOnlySet<string> whole)
    {
        var words = ImmutableArray.CreateBuilder<Entry>();
        var counts = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var own = TruthPiece.WordsOf(lines[i]);
            counts[i] = own.Length;
            for (var n = 0; n < own.Length; n++)
            {
                if (n == 0 && words.Count > 0 && words[^1] is { } last && last.LastLine == i - 1 && IsDivided(lines[i - 1])
                    && whole.Contains(last.Word + own[0]))
                {
                    words[^1] = last with { Word = last.Word + own[0], LastLine = i };
                }
                else
                {
                    words.Add(new Entry(own[n], i, i, n == 0));
                }
            }
        }

        (Words, Counts) = (words.ToImmutable(), [.. counts]);
    }

    private static bool IsDivided(string line) => line.AsSpan().TrimEnd() is [.., _, '-' or '\u00AD' or '\u2010'];
}
