using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Joining;
using Ingest.Tables.Rulings;
using Ingest.Tables.Values;
using Ingest.Tables.Words;

namespace Ingest.Tables;

/// <summary>Finds the tables of a document and the grid of each.</summary>
public static class TableFinder
{
    /// <param name="pages">The pages; never changed.</param>
    /// <param name="lines">All lines in reading order, furniture taken out but for turned and slanted lines, of which a head's are the
    /// table's.</param>
    public static ImmutableArray<Table> Find(ImmutableArray<PageLayout> pages, ImmutableArray<TextLine> lines) => Look(pages, lines).Tables;

    /// <inheritdoc cref="Find"/>
    public static TableFindings Look(ImmutableArray<PageLayout> pages, ImmutableArray<TextLine> lines)
    {
        var diagnostics = new List<Diagnostic>();
        var turned = lines.Where(line => line.Turn is 1 or 3).ToLookup(line => line.Page);
        var slanted = lines.Where(IsSlanted).ToLookup(line => line.Page);
        var byPage = Upright(lines);
        var outside = new Dictionary<int, ImmutableArray<PlacedWord>>();
        var drafts = ImmutableArray.CreateBuilder<TableDraft>();
        (PageLayout Page, ImmutableArray<PlacedWord> Words)? before = null;
        foreach (var drawn in pages)
        {
            var page = byPage.TryGetValue(drawn.Number, out var onPage) ? StrikeLines.Without(drawn, onPage) : drawn;
            if (onPage.IsDefaultOrEmpty || !PageTables.MayHave(page, onPage))
            {
                before = null;
                continue;
            }

            var words = Leaders.Fold(page, PageWords.Place(page, onPage));
            var notes = new TableDiagnostics(page.Number, diagnostics);
            if (before is { } last && OverBoth(last.Page, page, last.Words, words, notes) is { } sheet)
            {
                drafts.RemoveAll(draft => draft.Page == last.Page.Number);
                drafts.AddRange(sheet.Drafts);
                var left = PageTables.Outside(sheet.Spread.Words, sheet.Drafts);
                (outside[last.Page.Number], outside[page.Number]) = (sheet.Spread.Back(left, false), sheet.Spread.Back(left, true));
                before = null;
                continue;
            }

            var found = PageTables.Find(page, words, TurnedText.Runs(page, turned[page.Number]),
                SlantedRuns.Of(page, slanted[page.Number]), onPage, notes);
            outside[page.Number] = PageTables.Outside(words, found.RemoveAll(draft => draft.IsFrame));
            drafts.AddRange(found);
            before = (page, words);
        }

        var frames = FrameJoin.Join(drafts.ToImmutable(), outside);
        drafts.RemoveAll(draft => draft.IsFrame);
        var tables = PageJoin.Join(RepeatedTableHeads.Add(drafts.ToImmutable(), outside), outside)
            .Where(parts => parts.Any(part => !part.Weak) || (parts.Length > 1 && !parts[0].Drawn))
            .Select(parts => TableAssembler.Make(parts, CaptionText.Above(parts[0], byPage[parts[0].Page]),
                UnitLine.Over(parts[0].Box, byPage[parts[0].Page])));
        return new TableFindings(RightJoin.Join([.. tables], outside), [.. diagnostics]) { Frames = frames };
    }

    /// <summary>The lines that are neither turned nor aslant beside others, by page.</summary>
    private static Dictionary<int, ImmutableArray<TextLine>> Upright(ImmutableArray<TextLine> lines)
    {
        var byPage = new Dictionary<int, ImmutableArray<TextLine>.Builder>();
        foreach (var line in lines)
        {
            if (line.Turn is not (1 or 3) && !IsSlanted(line))
            {
                if (!byPage.TryGetValue(line.Page, out var own))
                {
                    byPage[line.Page] = own = ImmutableArray.CreateBuilder<TextLine>();
                }

                own.Add(line);
            }
        }

        return byPage.ToDictionary(page => page.Key, page => page.Value.ToImmutable());
    }

    /// <summary>The tables of two pages that a sheet was cut over, where one of them goes over the cut.</summary>
    private static (SheetSpread Spread, ImmutableArray<TableDraft> Drafts)? OverBoth(PageLayout first, PageLayout next,
        ImmutableArray<PlacedWord> left, ImmutableArray<PlacedWord> right, TableDiagnostics notes)
    {
        if (next.Number != first.Number + 1 || !SheetCut.GoesOn(first, next, left, right))
        {
            return null;
        }

        var spread = new SheetSpread(first, next, left, right);
        var found = PageTables.Find(spread.Page, spread.Words, [], [], [], notes).RemoveAll(draft => draft.IsFrame);
        return found.Any(draft => !draft.Weak && spread.IsOver(draft.Box))
            ? (spread, [.. found.Select(draft => draft with { Sheet = spread })]) : null;
    }

    /// <summary>Beside upright text: where all of a page is aslant it is the page's text.</summary>
    private static bool IsSlanted(TextLine line) => line.Turn < 0 && line.Zone == LineZone.Furniture;
}
