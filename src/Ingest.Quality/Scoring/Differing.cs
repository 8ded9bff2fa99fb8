using System.Globalization;
using Ingest.Quality.Comparison;

namespace Ingest.Quality.Scoring;

/// <summary>Words for a difference.</summary>
internal static class Differing
{
    public static DifferenceKind Kind(Tally tally) =>
        tally.FalsePositives == 0 ? DifferenceKind.Missing
        : tally.FalseNegatives == 0 ? DifferenceKind.Invented
        : DifferenceKind.Differs;

    public static string Likeness(double likeness, string expected, string came) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{likeness:0.000} alike, {Levenshtein.Distance(expected, came)} edits in {expected.Length}");
}
