using System.Collections.Immutable;
using Ingest.Postgres.Searching.Asking;
using Ingest.Search.Searching;

namespace Ingest.Postgres.Searching.Finding;

/// <summary>What PostgreSQL is asked for: the items of an index question, and the first of them in a rough order.</summary>
/// <param name="Words">What the rough order is made of.</param>
/// <param name="Days">Days that count for more in it.</param>
/// <param name="Most">So many of the first are wanted.</param>
/// <param name="IsCounted">It is told how many there are and of what.</param>
internal sealed record Wanted(IndexText Text, ImmutableArray<RoughWord> Words, ImmutableArray<(int From, int To, float Worth)> Days,
    SearchOrder Order, bool IncludeClosed, int Most, bool IsCounted);
