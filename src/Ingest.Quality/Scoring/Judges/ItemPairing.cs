using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

/// <summary>Which item of the output is which of the truth: both lists keep their order, and the best sum of likenesses wins.</summary>
internal static class ItemPairing
{
    /// <summary>Titles less alike than this are other titles, unless a number or case number is the same.</summary>
    private const double SameTitle = 0.6;

    public static ImmutableArray<Pair> Pair(ImmutableArray<TruthItem> expected, ImmutableArray<AgendaItem> came) =>
        SequenceAlignment.Align(expected.Length, came.Length, (e, c) => Weight(expected[e], came[c]));

    public static bool Equal(TruthItem expected, AgendaItem came) =>
        TitleEqual(expected, came) &&
        string.Equals(Fold(expected.Number), Fold(came.Number), StringComparison.Ordinal) &&
        string.Equals(expected.Parent, came.Parent, StringComparison.Ordinal);

    public static bool TitleEqual(TruthItem expected, AgendaItem came)
    {
        var title = TextFolding.Title(came.Title);
        return Titles(expected).Any(variant => string.Equals(variant, title, StringComparison.Ordinal));
    }

    public static double TitleLikeness(TruthItem expected, AgendaItem came)
    {
        var title = TextFolding.Title(came.Title);
        return Titles(expected).Max(variant => Levenshtein.Likeness(variant, title));
    }

    private static double Weight(TruthItem expected, AgendaItem came)
    {
        var title = Math.Max(TitleLikeness(expected, came), IsCutShort(expected, came) ? SameTitle : 0);
        var number = Same(expected.Number, came.Number);
        var caseNumber = Same(expected.Case?.Number, came.Case?.Number);
        if (title < SameTitle && !number && !caseNumber)
        {
            return 0;
        }

        return title + (number ? 0.5 : 0) + (caseNumber ? 0.3 : 0) + (Equal(expected, came) ? 2 : 0) + 0.01;
    }

    /// <summary>One title begins the other: a wrapped title that lost its second line, or took the next paragraph.</summary>
    private static bool IsCutShort(TruthItem expected, AgendaItem came)
    {
        var (a, b) = (TextFolding.Title(expected.Title), TextFolding.Title(came.Title));
        return Math.Min(a.Length, b.Length) >= 10
            && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Titles(TruthItem item) => item.AcceptTitles.Prepend(item.Title).Select(TextFolding.Title);

    private static bool Same(string? a, string? b) => a is not null && string.Equals(Fold(a), Fold(b), StringComparison.Ordinal);

    private static string? Fold(string? text) => text is null ? null : TextFolding.Text(text);
}
