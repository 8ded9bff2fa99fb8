using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Tables whose cells are drawn: joined edges, groups of edges, grids, cells, words.</summary>
internal static class LatticeFinder
{
    public static ImmutableArray<TableDraft> Find(PageLayout page, ImmutableArray<PlacedWord> words, ImmutableArray<Edge> edges)
    {
        if (edges.Length < 3)
        {
            return [];
        }

        var drafts = ImmutableArray.CreateBuilder<TableDraft>();
        foreach (var group in EdgeGroups.Of(edges))
        {
            if (Draft(page, group, words) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        return drafts.ToImmutable();
    }

    private static TableDraft? Draft(PageLayout page, ImmutableArray<Edge> group, ImmutableArray<PlacedWord> words)
    {
        if (group.Length < 3 || GridLines.Of(group) is not { } lines)
        {
            return null;
        }

        var inside = words.Where(word => lines.Box.Contains(word.MiddleX, word.MiddleY)).ToArray();
        if (inside.Length < 3)
        {
            return null;
        }

        var cells = CellFilling.Fill(page, lines, LatticeCells.Of(lines), inside);
        var drawn = new TableDraft(page.Number, lines.Box, lines.Ys.Length - 1, lines.Xs.Length - 1, cells);
        var draft = RowSplitting.Split(GridTidying.Tidy(SpanSplitting.Split(drawn, lines.Xs)));
        return IsTable(draft) ? draft : null;
    }

    private static bool IsTable(TableDraft draft)
    {
        var filled = draft.Filled.ToArray();
        return filled.Length >= 4
            && filled.Select(cell => cell.Column).Distinct().Count() >= 2
            && filled.Select(cell => cell.Row).Distinct().Count() >= 2;
    }
}
