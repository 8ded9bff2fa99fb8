using System.Collections.Immutable;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Alignment;

/// <summary>A part of a truth that is looked for on the pages: an item's title, a field's heading or its text.</summary>
/// <param name="Item">Index into the truth's items.</param>
/// <param name="Field">Index into the item's fields; -1 for its title.</param>
/// <param name="IsHeading">Of a field: its heading, and not its text.</param>
/// <param name="Words">Letters and digits, folded.</param>
internal sealed record TruthPiece(int Item, int Field, bool IsHeading, ImmutableArray<string> Words)
{
    public bool IsTitle => Field < 0;

    /// <summary>In the truth's order; what says nothing is left out.</summary>
    public static ImmutableArray<TruthPiece> Of(TruthFile truth) => [.. Pieces(truth).Where(piece => !piece.Words.IsEmpty)];

    private static IEnumerable<TruthPiece> Pieces(TruthFile truth)
    {
        for (var i = 0; i < truth.Items.Length; i++)
        {
            yield return new TruthPiece(i, -1, false, WordsOf(truth.Items[i].Title));
            for (var f = 0; f < truth.Items[i].Fields.Length; f++)
            {
                yield return new TruthPiece(i, f, true, WordsOf(truth.Items[i].Fields[f].Heading ?? ""));
                yield return new TruthPiece(i, f, false, WordsOf(truth.Items[i].Fields[f].Text));
            }
        }
    }

    /// <summary>Runs of letters, and of digits, in lower case: "11Eventuelt" is two.</summary>
    public static ImmutableArray<string> WordsOf(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var whole = text.Replace("\u00AD", "", StringComparison.Ordinal).ToLowerInvariant();
        var begin = 0;
        for (var i = 0; i <= whole.Length; i++)
        {
            if (i < whole.Length && i > begin && Kind(whole[i]) == Kind(whole[begin]))
            {
                continue;
            }

            if (i > begin && Kind(whole[begin]) != 0)
            {
                words.Add(whole[begin..i]);
            }

            begin = i;
        }

        return words.ToImmutable();
    }

    private static int Kind(char c) => char.IsDigit(c) ? 1 : char.IsLetter(c) ? 2 : 0;
}
