using System.Collections.Immutable;

namespace Ingest.Corpus.Families;

/// <summary>All layout families.</summary>
public static class FamilyCatalogue
{
    public static ImmutableArray<LayoutFamily> All { get; } =
        [.. SystemFamilies.All, .. ClassicFamilies.All, .. PlainFamilies.All, .. BoardFamilies.All, .. FormFamilies.All,
            .. HeldOutFamilies.All, .. UnseenFamilies.All,
            .. OtherFamilies.All];

    public static ImmutableArray<LayoutFamily> Training { get; } = [.. All.Where(f => !f.HeldOut)];

    public static ImmutableArray<LayoutFamily> HeldOut { get; } = [.. All.Where(f => f.HeldOut)];

    /// <summary>The families with these names.</summary>
    public static ImmutableArray<LayoutFamily> Named(params IEnumerable<string> names) =>
        [.. names.Select(n => All.FirstOrDefault(f => f.Name == n) ?? throw new ArgumentException($"There is no layout family {n}."))];
}
