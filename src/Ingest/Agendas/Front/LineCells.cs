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

    /// <summary>Left edges of a column's parts differ by no more than this, in point sizes.</summary>
    private const double SameEdge = 0.2;

    public static ImmutableArray<string> Texts(TextLine line) => Joined(Of(line, Gap, []));

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

    private static IEnumerable<ImmutableArray<Word>> Of(TextLine line, double gap, ImmutableArray<double> lefts)
    {
        var start = 0;
        for (var w = 1; w <= line.Words.Length; w++)
        {
            if (w == line.Words.Length
                || line.Words[w].Box.Left - line.Words[w - 1].Box.Right is var white
                    && (white > gap * line.Size || (white > HeaderGap * line.Size && BeginsColumn(line.Words[w]))))
            {
                yield return line.Words[start..w];
                start = w;
            }
        }

        bool BeginsColumn(Word word) => lefts.Any(left => Math.Abs(left - word.Box.Left) < SameEdge * line.Size);
    }
}
