using System.Collections.Immutable;
using Ingest.Corpus.Families;
using Ingest.Learning;
using Ingest.Training;

namespace Ingest.Cli.Learning;

/// <summary>Made documents of the training families, read back and labelled.</summary>
public sealed record TrainingSet(ImmutableArray<(MadePair Pair, LabelledDocument Labelled)> Documents)
{
    public int LineCount => Documents.Sum(document => document.Labelled.Labels.Count(label => label is not null));

    /// <param name="perFamily">Documents of each family.</param>
    public static TrainingSet Make(ulong seed, int perFamily) =>
        new([.. MadePair.Make(seed, perFamily, family => !family.HeldOut).AsParallel().AsOrdered()
            .Select(pair => (pair, pair.Labelled()))]);

    public LineModel Train(int iterations) => LineTrainer.Train(Documents.Select(document => document.Labelled), iterations);

    /// <summary>
    /// Leaves families out in so many parts: for each a model of the others, and the documents that it has not seen the like of.
    /// </summary>
    public IEnumerable<(LineModel Model, ImmutableArray<MadePair> Unseen)> Folds(int folds, int iterations)
    {
        var foldOf = FamilyCatalogue.Training.Select((family, i) => (family.Name, Fold: i % folds))
            .ToDictionary(pair => pair.Name, pair => pair.Fold, StringComparer.Ordinal);
        for (var fold = 0; fold < folds; fold++)
        {
            var (seen, unseen) = (Documents.Where(document => foldOf[document.Pair.Made.Family] != fold),
                Documents.Where(document => foldOf[document.Pair.Made.Family] == fold));
            yield return (LineTrainer.Train(seen.Select(document => document.Labelled), iterations),
                [.. unseen.Select(document => document.Pair)]);
        }
    }
}
