using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Search.Searching;

/// <summary>A search: a question in the query language, and what was chosen beside it.</summary>
/// <param name="Text">As a person types it; empty asks for everything that the choices leave.</param>
public sealed record SearchRequest(string Text)
{
    /// <summary>Any of these bodies, named as the output names them; empty for all.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    public ImmutableArray<int> Years { get; init; } = [];

    public ImmutableArray<MeetingKind> MeetingKinds { get; init; } = [];

    /// <summary>Items that have a field of any of these kinds.</summary>
    public ImmutableArray<FieldKind> FieldKinds { get; init; } = [];

    /// <summary>Main groups of the municipalities' classification (KLE), two digits each.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    public int Skip { get; init; }

    public int Take { get; init; } = 10;

    public SearchOrder Order { get; init; }

    /// <summary>False: closed items are not found at all.</summary>
    public bool IncludeClosed { get; init; }
}
