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
        var read = AgendaPipeline.Read(Source).Meetings[0];
        return new LabelledDocument(
            Made.Family, read.Context, read.Structure, LineTruth.Match(Known, read.Context.Lines.Select(line => line.Line)));
    }

    /// <summary>What each line is, and what a model makes of it.</summary>
    public IEnumerable<(LineLabel? Truth, LineLabel Given)> Judged(ILineModel model)
    {
        var lines = AgendaPipeline.Read(Source, new ReadOptions { Model = model }).Meetings[0].Labelled;
        return LineTruth.Match(Known, lines.Select(line => line.Line)).Zip(lines, (truth, line) => (truth, line.Label));
    }

    private IEnumerable<LineTruth> Known => Made.Lines.Select(line => new LineTruth(line.Page, line.Box, LabelOf(line)));

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
