using System.Collections.Immutable;

namespace Ingest.Tests.Search.Archive;

/// <summary>Draws subjects by weight.</summary>
internal static class SubjectDraw
{
    private static readonly ImmutableArray<Subject> All = Weighted(Stock.Shared.Subjects);

    private static readonly ImmutableDictionary<string, ImmutableArray<Subject>> ByArea = Stock.Shared.Subjects
        .GroupBy(subject => subject.Area, StringComparer.Ordinal)
        .ToImmutableDictionary(area => area.Key, Weighted, StringComparer.Ordinal);

    /// <param name="area">Null for any.</param>
    public static Subject Of(string? area, Dice dice) => dice.Pick(area is null ? All : ByArea[area]);

    private static ImmutableArray<Subject> Weighted(IEnumerable<Subject> subjects) =>
        [.. subjects.SelectMany(subject => Enumerable.Repeat(subject, subject.Weight))];
}
