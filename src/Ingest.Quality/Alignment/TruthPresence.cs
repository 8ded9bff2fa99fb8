using System.Collections.Immutable;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Alignment;

/// <summary>Whether what a truth says stands anywhere in its document, in whatever place and order.</summary>
public static class TruthPresence
{
    /// <summary>Of a piece's words.</summary>
    private const double Enough = 0.5;

    /// <summary>A text of fewer words may be one that is printed otherwise (a mark, a sign).</summary>
    private const int FewestWords = 3;

    /// <param name="lines">All that is printed, tables and furniture with it.</param>
    /// <returns>What stands nowhere.</returns>
    public static ImmutableArray<TruthFault> Faults(TruthFile truth, IReadOnlyList<string> lines)
    {
        var pieces = TruthPiece.Of(truth);
        var page = new PageWords(lines, pieces.SelectMany(piece => piece.Words).ToHashSet(StringComparer.Ordinal));
        var words = page.Words.Select(one => one.Word).ToHashSet(StringComparer.Ordinal);
        var pairs = page.Words.Zip(page.Words.Skip(1), (one, next) => (one.Word, next.Word)).ToHashSet();
        var faults = ImmutableArray.CreateBuilder<TruthFault>();
        foreach (var piece in pieces)
        {
            var item = truth.Items[piece.Item];
            var field = piece.IsTitle ? null : item.Fields[piece.Field];
            var isText = !piece.IsTitle && !piece.IsHeading;
            if (field is { Optional: true } || (isText && piece.Words.Length < FewestWords))
            {
                continue;
            }

            var missing = isText
                ? piece.Words.Zip(piece.Words.Skip(1)).Count(pairs.Contains) < Enough * (piece.Words.Length - 1)
                : piece.Words.Count(words.Contains) <= Enough * piece.Words.Length;
            if (missing)
            {
                faults.Add(new TruthFault(item.Number is { } number ? $"{number} {item.Title}" : item.Title,
                    field is null ? null : field.Heading ?? field.Kind.ToString().ToLowerInvariant(), piece.IsHeading));
            }
        }

        return faults.ToImmutable();
    }
}
