using System.Collections.Immutable;
using Ingest.Corpus;
using Ingest.Corpus.Families;
using Ingest.Corpus.Families.Grammar;
using Ingest.Corpus.Truth;
using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Quality.Truth;
using Ingest.Structure;

namespace Ingest.Cli.Learning;

/// <summary>A made document, read back from its PDF, with its truth.</summary>
public sealed record MadePair(MadeDocument Made, SourcePdf Source)
{
    /// <param name="perFamily">Documents of each family.</param>
    public static ImmutableArray<MadePair> Make(ulong seed, int perFamily, Func<LayoutFamily, bool> wanted)
    {
        var families = FamilyCatalogue.All.Where(wanted).ToImmutableArray();
        return [.. Enumerable.Range(0, perFamily * families.Length).AsParallel().AsOrdered().Select(i =>
        {
            var made = CorpusMaker.Document(seed, i, families[i % families.Length]);
            return new MadePair(made, PdfFile.Read(made.Pdf));
        })];
    }

    /// <summary>Documents whose layouts are drawn, each another.</summary>
    public static ImmutableArray<MadePair> Drawn(ulong seed, int count) =>
        [.. LayoutGrammar.Draw(seed, count).Select((layout, i) => (layout, i)).AsParallel().AsOrdered().Select(pair =>
        {
            var made = CorpusMaker.Document(seed, pair.i, pair.layout);
            return new MadePair(made, PdfFile.Read(made.Pdf));
        })];

    public LabelledDocument Labelled()
    {
        var facts = ContextMaker.Make(AgendaPipeline.Read(Source).Text);
        var truth = Made.Lines.Select(line => new LineTruth(line.Page, line.Box, LabelOf(line)));
        return new LabelledDocument(Made.Family, facts, LineTruth.Match(truth, facts.Lines.Select(line => line.Line)));
    }

    public TruthFile Truth() => TruthReader.Read(Made.Name, Made.Truth).Truth!;

    /// <summary>Outside items all is about the meeting, as the arbiter has it; furniture and access marks teach nothing.</summary>
    private static LineLabel? LabelOf(TruthLine line) => line.Label switch
    {
        TruthLabel.Furniture or TruthLabel.Access => null,
        TruthLabel.Contents or TruthLabel.Meeting => LineLabel.Meeting,
        _ when line.Item is null => LineLabel.Meeting,
        TruthLabel.TableLine => LineLabel.Body,
        _ => Enum.Parse<LineLabel>(line.Label.ToString()),
    };
}
