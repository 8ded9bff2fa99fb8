using System.Collections.Immutable;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>Lists that are left out where they are empty, as the specification recommends.</summary>
internal static class FilledList
{
    public static ImmutableArray<T>? Of<T>(IEnumerable<T> some) => some.ToImmutableArray() is { IsEmpty: false } all ? all : null;
}
