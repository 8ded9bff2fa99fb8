using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Agendas.Items.Trailing;

/// <summary>The few words at the right edge of a heading that white sets apart from the title.</summary>
internal static class BehindWhite
{
    /// <summary>White in point sizes that is no word space.</summary>
    private const double White = 1.5;

    /// <summary>A label, letters and a number at most.</summary>
    private const int MostWords = 4;

    /// <param name="mayEnd">Whether a line may be looked at that ends in this word.</param>
    /// <param name="read">What the words say; null where they belong to the title.</param>
    /// <returns>The lines without what was read, and that; null where there is none.</returns>
    public static (ImmutableArray<TextLine> Lines, T? Said) Take<T>(ImmutableArray<TextLine> heading, Func<Word, bool> mayEnd,
        Func<string, T?> read)
        where T : class
    {
        for (var i = 0; i < heading.Length; i++)
        {
            var words = heading[i].Words;
            for (var w = words.Length - 1; w >= Math.Max(1, words.Length - MostWords) && mayEnd(words[^1]); w--)
            {
                if (words[w].Box.Left - words[w - 1].Box.Right > White * heading[i].Size)
                {
                    return read(string.Join(' ', words[w..].Select(word => word.Text))) is { } said
                        ? (heading.SetItem(i, heading[i].Part(0, w)), said) : (heading, null);
                }
            }
        }

        return (heading, null);
    }
}
