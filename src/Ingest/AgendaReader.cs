using System.Collections.Immutable;
using Ingest.Agendas;
using Ingest.Checks;
using Ingest.Labels;
using Ingest.Lines;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Outline;
using Ingest.Parts;
using Ingest.Tables;

namespace Ingest;

/// <summary>The house from the PDF's pages to the agenda: calls the stages in order.</summary>
public static class AgendaReader
{
    /// <summary>The file's own document: of several meetings the first.</summary>
    /// <param name="source">The pages; never changed.</param>
    /// <param name="file">Path, hash and size for the output.</param>
    /// <param name="model">What was learned; none: the rules alone.</param>
    /// <param name="given">Tables that another program found, taken as they are; null: they are found here.</param>
    /// <param name="cancellation">Heard between the stages.</param>
    /// <param name="structure">What a person said of the structure; null: nothing.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AgendaDocument Read(
        SourcePdf source, DocumentInfo file, ILineModel? model = null, LabelVoters voters = LabelVoters.Both, double modelWeight = ModelVote.WeightBesideRules,
        ImmutableArray<Table>? given = null, CancellationToken cancellation = default, GivenStructure? structure = null) =>
        ReadAll(source, file, model, voters, modelWeight, given, cancellation, structure)[0];

    /// <summary>A document for each meeting that the file holds, in order: at least one. From the second on the path has <c>#2</c>, <c>#3</c> behind it.</summary>
    /// <inheritdoc cref="Read"/>
    public static ImmutableArray<AgendaDocument> ReadAll(
        SourcePdf source, DocumentInfo file, ILineModel? model = null, LabelVoters voters = LabelVoters.Both, double modelWeight = ModelVote.WeightBesideRules,
        ImmutableArray<Table>? given = null, CancellationToken cancellation = default, GivenStructure? structure = null)
    {
        cancellation.ThrowIfCancellationRequested();
        structure ??= GivenStructure.None;
        var lines = LineMaker.Make(source.Pages);
        cancellation.ThrowIfCancellationRequested();
        var meetings = PartFinder.Find(source, lines, structure.Parts);
        return PartRecords.Join([.. meetings.Select((meeting, before) => ReadMeeting(
            meeting, meeting.Of(source, before), lines, file with { Path = DocumentPath.OfMeeting(file.Path, before + 1) },
            new Means(model, voters, modelWeight, given, structure.Lines, cancellation)))]);
    }

    /// <summary>What every line was decided to be, and the votes that led to it; of several meetings in the file the first.</summary>
    public static (ImmutableArray<LabelledLine> Lines, Votes Votes) Explain(SourcePdf source, ILineModel? model = null, LabelVoters voters = LabelVoters.Both)
    {
        var lines = LineMaker.Make(source.Pages);
        var pages = new OwnPages(PartFinder.Find(source, lines)[0]);
        var own = pages.Of(source).Pages;
        var marked = Mark(pages.Of(lines), own);
        return LineLabeller.Explain(TableCut.Cut(marked, TableFinder.Find(own, Body(marked))).Lines, model, voters);
    }

    /// <summary>The file's lines as the labels see them, annexes' too, and the tables taken out of them.</summary>
    public static (ImmutableArray<TextLine> Text, ImmutableArray<PlacedTable> Tables) Lines(SourcePdf source)
    {
        var lines = FileLines(source);
        return TableCut.Cut(lines, TableFinder.Find(source.Pages, Body(lines)));
    }

    /// <summary>What the table finder saw on a page, as SVG.</summary>
    /// <param name="given">Tables that another program found; null: ours.</param>
    public static string DrawTables(SourcePdf source, PageLayout page, ImmutableArray<Table>? given = null)
    {
        var lines = Body(FileLines(source));
        return TableDrawing.Svg(page, lines, given ?? TableFinder.Find(source.Pages, lines));
    }

    /// <summary>What the stages are given besides the pages.</summary>
    private sealed record Means(ILineModel? Model, LabelVoters Voters, double ModelWeight, ImmutableArray<Table>? Given, ImmutableArray<GivenLines> Lines, CancellationToken Cancellation)
    {
        public AgendaTable Read(Table table, string id, ImmutableArray<PageLayout> pages) =>
            Given is null ? TableReading.Read(table, id, pages) : TableReading.ReadAsGiven(table, id, pages);
    }

    /// <summary>One meeting: its own pages become the agenda, and what is bound in with them is added and tied to it.</summary>
    private static AgendaDocument ReadMeeting(BoundMeeting meeting, SourcePdf source, ImmutableArray<TextLine> lines, DocumentInfo file, Means means)
    {
        var pages = new OwnPages(meeting);
        var own = pages.Of(source);
        means.Cancellation.ThrowIfCancellationRequested();
        var said = pages.Of(means.Lines);
        var marked = GivenZones.Set(Mark(pages.Of(lines), own.Pages), said, own.Pages);
        means.Cancellation.ThrowIfCancellationRequested();
        var found = means.Given is { } given ? new TableFindings(pages.Of(given), []) : TableFinder.Look(own.Pages, GivenZones.WithoutHeadings(Body(marked), said, own.Pages));
        var (text, tables) = TableCut.Cut(marked, found.Tables);
        means.Cancellation.ThrowIfCancellationRequested();
        var labelled = LineLabeller.Label(text, means.Model, means.Voters, means.ModelWeight, (said, own.Pages));
        var outline = OutlineMaker.Make(labelled, tables);
        means.Cancellation.ThrowIfCancellationRequested();
        var made = AgendaMaker.Make(own, file, text, outline, means.Model?.Confidences ?? Confidences.Plain, (table, id) => means.Read(table, id, own.Pages));
        var checkedTotals = TextTotals.AddTo(made with { Diagnostics = made.Diagnostics.AddRange(found.Diagnostics).AddRange(StruckLines.Diagnose(marked)).AddRange(WatermarkNames.Of(marked)) });
        var agenda = AddBoundIn(pages.ToFile(checkedTotals), meeting, source, lines, means);
        return PartRecords.AddTo(agenda, meeting);
    }

    private static AgendaDocument AddBoundIn(AgendaDocument agenda, BoundMeeting meeting, SourcePdf source, ImmutableArray<TextLine> lines, Means means)
    {
        foreach (var part in meeting.BoundIn)
        {
            means.Cancellation.ThrowIfCancellationRequested();
            ImmutableArray<PageLayout> pages = [.. source.Pages.Where(page => part.Holds(page.Number))];
            ImmutableArray<TextLine> text = [.. lines.Where(line => part.Holds(line.Page))];
            var found = means.Given is { } given
                ? new TableFindings([.. given.Where(table => part.Holds(table.Parts[0].Page))], [])
                : TableFinder.Look(pages, Body(Furniture.Mark(text, pages)));
            agenda = BoundIn.AddTo(
                agenda, pages, text, found.Tables, [.. source.Diagnostics.Where(diagnostic => diagnostic.Page is { } page && part.Holds(page)), .. found.Diagnostics], (table, id) => means.Read(table, id, pages));
        }

        return agenda;
    }

    /// <summary>All the file's lines with their zones, which are found within each part.</summary>
    private static ImmutableArray<TextLine> FileLines(SourcePdf source)
    {
        var lines = LineMaker.Make(source.Pages);
        var marked = new List<TextLine>(lines.Length);
        foreach (var meeting in PartFinder.Find(source, lines))
        {
            var pages = new OwnPages(meeting);
            marked.AddRange(pages.ToFile(Mark(pages.Of(lines), pages.Of(source).Pages)));
            foreach (var part in meeting.BoundIn)
            {
                marked.AddRange(Furniture.Mark([.. lines.Where(line => part.Holds(line.Page))], [.. source.Pages.Where(page => part.Holds(page.Number))]));
            }
        }

        return [.. marked.OrderBy(line => line.Page)];
    }

    /// <summary>Says of every line of an agenda's own pages whether it is furniture, contents or running text, and parts headings from the text beside them.</summary>
    private static ImmutableArray<TextLine> Mark(ImmutableArray<TextLine> lines, ImmutableArray<PageLayout> pages)
    {
        var furniture = RepeatedHeads.Mark(Furniture.Mark(lines, pages));
        var titles = ContinuedTitles.Mark(furniture);
        var contents = Contents.Mark(titles);
        var margins = MarginHeadings.Split(contents);
        return StruckLines.Settle(LeadIns.Split(margins));
    }

    /// <summary>The lines that tables are made of: those of the text, and turned or slanted ones, which may head a column.</summary>
    private static ImmutableArray<TextLine> Body(ImmutableArray<TextLine> lines) =>
        [.. lines.Where(line => line.Zone == LineZone.Body || line.Turn is 1 or 3 || (line.Turn < 0 && !line.Watermark))];
}
