using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Feed;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Model.Output;

namespace Ingest.Web.Api.Oparl;

/// <summary>What there is in the interface at one change of the index, without its contents.</summary>
/// <param name="Version">The change.</param>
/// <param name="Documents">By document id.</param>
/// <param name="Meetings">By the group's key.</param>
/// <param name="Lists">Each in the order of its paths.</param>
/// <param name="Contents">Files' paths to the meeting that writes them.</param>
internal sealed record OparlState(
    long Version,
    ImmutableDictionary<string, OparlDocument> Documents,
    FrozenDictionary<string, OparlMeetingPaths> Meetings,
    FrozenDictionary<string, ImmutableArray<OparlEntry>> Lists,
    FrozenDictionary<string, string> Contents)
{
    public static readonly OparlState Nothing = new(-1, ImmutableDictionary.Create<string, OparlDocument>(StringComparer.Ordinal),
        FrozenDictionary<string, OparlMeetingPaths>.Empty, FrozenDictionary<string, ImmutableArray<OparlEntry>>.Empty,
        FrozenDictionary<string, string>.Empty);

    /// <summary>The latest change; where there is none, the beginning of time as computers have it.</summary>
    public DateTimeOffset Changed { get; } =
        Documents.Values.Select(document => document.Changed).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    /// <summary>The id of a document in each file, by the file's path.</summary>
    public FrozenDictionary<string, string> Files { get; } = Documents.OrderBy(document => document.Key, StringComparer.Ordinal)
        .DistinctBy(document => DocumentPath.FileOf(document.Value.Head.Document.Path), StringComparer.Ordinal)
        .ToFrozenDictionary(document => DocumentPath.FileOf(document.Value.Head.Document.Path), document => document.Key,
            StringComparer.Ordinal);

    public OparlScope Scope(OparlUrls urls, bool includeClosed) => new(urls, Changed, includeClosed)
    {
        Modified = group => group.Documents.Select(document => Documents.GetValueOrDefault(DocumentId.Of(document))?.Changed).Max(),
    };

    public OparlEntry? Find(string list, string path)
    {
        var entries = Lists.GetValueOrDefault(list, []);
        var at = entries.BinarySearch(new OparlEntry(path, default, []), ByPath);
        return at < 0 ? null : entries[at];
    }

    public static readonly IComparer<OparlEntry> ByPath =
        Comparer<OparlEntry>.Create((one, other) => string.CompareOrdinal(one.Path, other.Path));
}
