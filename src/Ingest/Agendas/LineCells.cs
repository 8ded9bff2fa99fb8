using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Agendas;

/// <summary>A line's parts between wide gaps.</summary>
internal static class LineCells
{
    /// <summary>White between two parts, in point sizes.</summary>
    private const double Gap = 1.2;

    public static ImmutableArray<string> Texts(TextLine line) => [.. Of(line).Select(words => string.Join(' ', words.Select(word => word.Text)))];

    /// <summary>Their left edges in points.</summary>
    public static ImmutableArray<double> Lefts(TextLine line) => [.. Of(line).Select(words => words[0].Box.Left)];

    private static IEnumerable<ImmutableArray<Word>> Of(TextLine line)
    {
        var start = 0;
        for (var w = 1; w <= line.Words.Length; w++)
        {
            if (w == line.Words.Length || line.Words[w].Box.Left - line.Words[w - 1].Box.Right > Gap * line.Size)
            {
                yield return line.Words[start..w];
                start = w;
            }
        }
    }
}
