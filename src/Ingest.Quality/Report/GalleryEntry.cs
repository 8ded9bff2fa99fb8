using System.Collections.Immutable;
using Ingest.Quality.Scoring;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report;

/// <summary>A difference as an example of its sort.</summary>
/// <param name="Category">See <see cref="DifferenceWords.Category"/>.</param>
public sealed record GalleryEntry(string Category, Difference Difference)
{
    private const int MostOfASort = 3;
    private const int MostCharacters = 240;

    /// <summary>A few of each sort, their texts cut to where they part.</summary>
    public static ImmutableArray<GalleryEntry> Of(IEnumerable<Difference> differences) =>
    [
        .. differences.Where(difference => difference.Kind != DifferenceKind.Note)
            .GroupBy(DifferenceWords.Category, StringComparer.Ordinal)
            .SelectMany(sort => sort.Take(MostOfASort).Select(difference => new GalleryEntry(sort.Key, Cut(difference)))),
    ];

    private static Difference Cut(Difference difference)
    {
        if (difference is { Expected: { } expected, Came: { } came } && Math.Max(expected.Length, came.Length) > MostCharacters)
        {
            var same = 0;
            while (same < Math.Min(expected.Length, came.Length) && expected[same] == came[same])
            {
                same++;
            }

            var from = Math.Max(0, same - 60);
            return difference with { Expected = Window(expected, from), Came = Window(came, from) };
        }

        return difference with { Expected = difference.Expected is { } one ? Window(one, 0) : null,
            Came = difference.Came is { } other ? Window(other, 0) : null };
    }

    private static string Window(string text, int from) =>
        (from > 0 ? "…" : "") + (text.Length - from > MostCharacters ? text.Substring(from, MostCharacters) + "…" : text[from..]);
}
