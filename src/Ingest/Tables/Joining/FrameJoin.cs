using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Words;

namespace Ingest.Tables.Joining;

/// <summary>
/// Frames as tables, over all their pages: on the page before or behind, the same grid may hold no other grid and be a plain table.
/// </summary>
internal static class FrameJoin
{
    /// <param name="drafts">All of the document's, in reading order.</param>
    /// <param name="outside">By page, the words that lie in no table; those in frames are among them.</param>
    public static ImmutableArray<Table> Join(ImmutableArray<TableDraft> drafts,
        IReadOnlyDictionary<int, ImmutableArray<PlacedWord>> outside)
    {
        var frames = drafts.Where(draft => draft.IsFrame).ToLookup(draft => draft.Page);
        if (frames.Count == 0)
        {
            return [];
        }

        var beyond = outside.ToDictionary(page => page.Key, page => PageTables.Outside(page.Value, [.. frames[page.Key]]));
        var outer = drafts.Where(draft => draft.IsFrame
            || (draft.Drawn && !frames[draft.Page].Any(frame => frame.Box.Overlaps(draft.Box)))).ToImmutableArray();
        return [.. PageJoin.Join(outer, beyond).Where(parts => parts.Any(part => part.IsFrame))
            .Select(parts => TableAssembler.Make(parts, []))];
    }
}
