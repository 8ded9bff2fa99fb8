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
    public static AgendaDocument Read(
        SourcePdf source, DocumentInfo file, ILineModel? model = null, LabelVoters voters = LabelVoters.Both, double modelWeight = ModelVote.WeightBesideRules)
    {
        var (text, tables) = Lines(source);
        var labelled = LineLabeller.Label(text, model, voters, modelWeight);
        var outline = OutlineMaker.Make(labelled, tables);
        return AgendaMaker.Make(source, file, text, outline, (table, id) => TableReading.Read(table, id, source.Pages));
    }

    /// <summary>The lines as the labels see them, and the tables taken out of them.</summary>
    public static (ImmutableArray<TextLine> Text, ImmutableArray<PlacedTable> Tables) Lines(SourcePdf source)
    {
        var lines = LineMaker.Make(source.Pages);
        lines = Furniture.Mark(lines, source.Pages);
        lines = Contents.Mark(lines);
        var found = TableFinder.Find(source.Pages, [.. lines.Where(line => line.Zone == LineZone.Body)]);
        return TableCut.Cut(lines, found);
    }
}
