using System.Collections.Immutable;
using Ingest.Corpus.Families.Grammar;
using Ingest.Learning;
using Ingest.Training;

namespace Ingest.Cli.Learning;

/// <summary>Made documents of the training families and of drawn layouts, read back and labelled.</summary>
public sealed record TrainingSet(ImmutableArray<(MadePair Pair, LabelledDocument Labelled)> Documents)
{
    /// <summary>So many made documents one that a person corrected counts as.</summary>
    public const double CorrectedWeight = 30;

    /// <summary>Documents that a person corrected, each with its weight.</summary>
    public ImmutableArray<LabelledDocument> Corrected { get; init; } = [];

    private IEnumerable<LabelledDocument> All => Documents.Select(document => document.Labelled).Concat(Corrected);

    public int LineCount => All.Sum(document => document.Labels.Count(label => label is not null));

    /// <param name="perFamily">Documents of each family.</param>
    /// <param name="drawn">Documents of layouts drawn from the grammar.</param>
    public static TrainingSet Make(ulong seed, int perFamily, int drawn) =>
        new([.. MadePair.Make(seed, perFamily, family => !family.HeldOut).Concat(MadePair.Drawn(seed, drawn)).AsParallel().AsOrdered()
            .Select(pair => (pair, pair.Labelled()))]);

    public LineModel Train(int iterations) => ChainTrainer.Train(All, iterations);

    /// <summary>
    /// Leaves layouts out in so many parts, families as a whole: for each a model of the others, and the documents that it has not seen
    /// the like of.
    /// </summary>
    public IEnumerable<(LineModel Model, ImmutableArray<MadePair> Unseen)> Folds(int folds, int iterations)
    {
        var layouts = Documents.Select(document => Layout(document.Pair)).Distinct(StringComparer.Ordinal).Select((name, i) => (name, i))
            .ToDictionary(pair => pair.name, pair => pair.i % folds, StringComparer.Ordinal);
        for (var fold = 0; fold < folds; fold++)
        {
            var (seen, unseen) = (Documents.Where(document => layouts[Layout(document.Pair)] != fold),
                Documents.Where(document => layouts[Layout(document.Pair)] == fold));
            yield return (ChainTrainer.Train(seen.Select(document => document.Labelled).Concat(Corrected), iterations),
                [.. unseen.Select(document => document.Pair)]);
        }
    }

    /// <summary>A drawn layout has one document.</summary>
    private static string Layout(MadePair pair) =>
        string.Equals(pair.Made.Family, LayoutGrammar.Name, StringComparison.Ordinal) ? pair.Made.Name : pair.Made.Family;
}
