using System.Collections.Immutable;
using Ingest.Agendas;
using Ingest.Checks;
using Ingest.Labels;
using Ingest.Lines;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Outline;
using Ingest.Tables;

namespace Ingest;

/// <summary>The house from the PDF's pages to the agenda: calls the stages in order.</summary>
public static class AgendaReader
{
    /// <param name="source">The pages; never changed.</param>
    /// <param name="file">Path, hash and size for the output.</param>
    /// <param name="model">What was learned; none: the rules alone.</param>
    /// <param name="given">Tables that another program found, taken as they are; null: they are found here.</param>
    public static AgendaDocument Read(
        SourcePdf source, DocumentInfo file, ILineModel? model = null, LabelVoters voters = LabelVoters.Both, double modelWeight = ModelVote.WeightBesideRules,
        ImmutableArray<Table>? given = null)
    {
        var lines = ReadLines(source);
        var found = given is null ? TableFinder.Look(source.Pages, Body(lines)) : new TableFindings(given.Value, []);
        var (text, tables) = TableCut.Cut(lines, found.Tables);
        var labelled = LineLabeller.Label(text, model, voters, modelWeight);
        var outline = OutlineMaker.Make(labelled, tables);
        var agenda = AgendaMaker.Make(source, file, text, outline, model?.Confidences ?? Confidences.Plain,
            (table, id) => given is null ? TableReading.Read(table, id, source.Pages) : TableReading.ReadAsGiven(table, id, source.Pages));
        return TextTotals.AddTo(agenda with { Diagnostics = agenda.Diagnostics.AddRange(found.Diagnostics) });
    }

    /// <summary>What every line was decided to be, and the votes that led to it.</summary>
    public static (ImmutableArray<LabelledLine> Lines, Votes Votes) Explain(SourcePdf source, ILineModel? model = null, LabelVoters voters = LabelVoters.Both) =>
        LineLabeller.Explain(Lines(source).Text, model, voters);

    /// <summary>The lines as the labels see them, and the tables taken out of them.</summary>
    public static (ImmutableArray<TextLine> Text, ImmutableArray<PlacedTable> Tables) Lines(SourcePdf source)
    {
        var lines = ReadLines(source);
        return TableCut.Cut(lines, TableFinder.Find(source.Pages, Body(lines)));
    }

    /// <summary>What the table finder saw on a page, as SVG.</summary>
    /// <param name="given">Tables that another program found; null: ours.</param>
    public static string DrawTables(SourcePdf source, PageLayout page, ImmutableArray<Table>? given = null)
    {
        var lines = Body(ReadLines(source));
        return TableDrawing.Svg(page, lines, given ?? TableFinder.Find(source.Pages, lines));
    }

    private static ImmutableArray<TextLine> ReadLines(SourcePdf source) =>
        LeadIns.Split(MarginHeadings.Split(Contents.Mark(ContinuedTitles.Mark(Furniture.Mark(LineMaker.Make(source.Pages), source.Pages)))));

    /// <summary>The lines that tables are made of: those of the text, and turned ones, which may head a column.</summary>
    private static ImmutableArray<TextLine> Body(ImmutableArray<TextLine> lines) => [.. lines.Where(line => line.Zone == LineZone.Body || line.Turn is 1 or 3)];
}
