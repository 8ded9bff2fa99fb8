using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Agendas.Front;

/// <summary>A line's parts between wide gaps.</summary>
internal static class LineCells
{
    /// <summary>White between two parts, in point sizes.</summary>
    private const double Gap = 1.2;

    /// <summary>
    /// White between two parts of a header, or before a part that begins where a header does, in point sizes: more than between words.
    /// </summary>
    private const double HeaderGap = 0.6;

    /// <summary>Sizes of two types, the larger against the smaller.</summary>
    private const double OtherType = 1.25;

    /// <summary>Left edges of a column's parts differ by no more than this, in point sizes.</summary>
    private const double SameEdge = 0.2;

    public static ImmutableArray<string> Texts(TextLine line) => Joined(Of(line, Gap, []));

    /// <summary>Where another type begins less white parts them.</summary>
    public static ImmutableArray<string> TextsByType(TextLine line) =>
        Joined(Of(line, Gap, [], (before, next) => Math.Max(before.Size, next.Size) > OtherType * Math.Min(before.Size, next.Size)));

    /// <summary>Under headers that begin at the given points.</summary>
    public static ImmutableArray<string> Texts(TextLine line, ImmutableArray<double> lefts) => Joined(Of(line, Gap, lefts));

    /// <summary>Where columns stand as near each other as their widest parts let them.</summary>
    public static ImmutableArray<string> TextsOfHeader(TextLine line) => Joined(Of(line, HeaderGap, []));

    /// <summary>Their left edges in points.</summary>
    public static ImmutableArray<double> Lefts(TextLine line) => [.. Of(line, Gap, []).Select(words => words[0].Box.Left)];

    /// <inheritdoc cref="Lefts"/>
    public static ImmutableArray<double> LeftsOfHeader(TextLine line) => [.. Of(line, HeaderGap, []).Select(words => words[0].Box.Left)];

    private static ImmutableArray<string> Joined(IEnumerable<ImmutableArray<Word>> parts) =>
        [.. parts.Select(words => string.Join(' ', words.Select(word => word.Text)))];

    /// <param name="parts">Whether two words are parted by as little white as a header's.</param>
    private static IEnumerable<ImmutableArray<Word>> Of(
        TextLine line, double gap, ImmutableArray<double> lefts, Func<Word, Word, bool>? parts = null)
    {
        var start = 0;
        for (var w = 1; w <= line.Words.Length; w++)
        {
            if (w == line.Words.Length
                || line.Words[w].Box.Left - line.Words[w - 1].Box.Right is var white
                    && (white > gap * line.Size || (white > HeaderGap * line.Size
                            && (BeginsColumn(line.Words[w]) || parts?.Invoke(line.Words[w - 1], line.Words[w]) == true))))
            {
                yield return line.Words[start..w];
                start = w;
            }
        }

        bool BeginsColumn(Word word) => lefts.Any(left => Math.Abs(left - word.Box.Left) < SameEdge * line.Size);
    }
}
