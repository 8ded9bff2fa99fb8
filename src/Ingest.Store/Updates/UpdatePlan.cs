using System.Collections.Immutable;
using Ingest.Feed.Sources;

namespace Ingest.Store.Updates;

/// <summary>What brings a store to what an output holds. Where it stands so already, nothing.</summary>
/// <param name="Steps">In order of path.</param>
/// <param name="Removed">Paths that the output has no more, in order; they are marked.</param>
internal sealed record UpdatePlan(ImmutableArray<UpdateStep> Steps, ImmutableArray<string> Removed)
{
    public const string Added = "added", Changed = "changed", Gone = "removed";

    /// <summary>Before the hash of a row that has to be written again though its document is what it was.</summary>
    public const string Stale = "!";

    public static UpdatePlan Of(StoreState state, IReadOnlyList<SourceDocument> wanted)
    {
        var owners = new HashSet<string>(StringComparer.Ordinal);
        var steps = ImmutableArray.CreateBuilder<UpdateStep>();
        foreach (var document in wanted)
        {
            var known = state.Documents.TryGetValue(document.Path, out var before);
            var change = !known || before.IsRemoved ? Added
                : before.DocumentId != document.DocumentId || before.Output.TrimStart(Stale[0]) != document.Output ? Changed : null;
            var writes = owners.Add(document.DocumentId)
                && (!state.Contents.TryGetValue(document.DocumentId, out var content)
                    || content != (document.Path, document.Output));
            var isStale = change is not null || before.Output != document.Output;
            if (isStale || writes)
            {
                steps.Add(new UpdateStep(document, change, isStale, known ? before.DocumentId : null, writes));
            }
        }

        var paths = wanted.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        return new UpdatePlan(steps.ToImmutable(),
            [.. state.Documents.Where(known => !known.Value.IsRemoved && !paths.Contains(known.Key)).Select(known => known.Key)
                .Order(StringComparer.Ordinal)]);
    }
}
