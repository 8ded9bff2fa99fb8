using Ingest.Labels;
using Ingest.Learning;
using Ingest.Structure;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Ingest.Comparisons;

/// <summary>
/// Trains maximum entropy (multinomial logistic regression) by L-BFGS with ML.NET. One thread and fixed order: training twice gives the
/// same weights.
/// </summary>
internal static class MaximumEntropyTrainer
{
    public const int Seed = 20240906;

    private const float Ridge = 1f;

    /// <returns>Places × labels, and a bias for each label.</returns>
    public static (float[] Weights, float[] Biases) Train(IEnumerable<LabelledDocument> documents, int iterations)
    {
        var rows = new List<Row>();
        foreach (var document in documents)
        {
            var features = LineFeatures.Of(document.Facts, StructureMaker.Make(document.Facts));
            foreach (var places in features)
            {
                Array.Sort(places);
            }

            for (var i = 0; i < features.Length; i++)
            {
                if (document.Labels[i] is { } label)
                {
                    rows.Add(new Row
                    {
                        Label = (uint)label,
                        Features = new VBuffer<float>(FeatureSet.Size, features[i].Length,
                            Enumerable.Repeat(1f, features[i].Length).ToArray(), features[i]),
                    });
                }
            }
        }

        return Train(rows, iterations);
    }

    private static (float[] Weights, float[] Biases) Train(List<Row> rows, int iterations)
    {
        var ml = new MLContext(Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, FeatureSet.Size);
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), (ulong)LabelScores.LabelCount);
        var data = ml.Data.LoadFromEnumerable(rows, schema);
        var trainer = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            NumberOfThreads = 1,
            L1Regularization = 0.1f,
            L2Regularization = Ridge,
            MaximumNumberOfIterations = iterations,
            OptimizationTolerance = 1e-6f,
            HistorySize = 20,
            DenseOptimizer = false,
        });
        var parameters = trainer.Fit(data).Model;
        VBuffer<float>[] weights = [];
        parameters.GetWeights(ref weights, out var classes);
        var table = new float[FeatureSet.Size * classes];
        for (var label = 0; label < classes; label++)
        {
            foreach (var (place, weight) in weights[label].Items())
            {
                table[(place * classes) + label] = weight;
            }
        }

        return (table, [.. parameters.GetBiases()]);
    }

    /// <summary>Label counts from 0: ML.NET makes the key from it, whose 0 is "missing".</summary>
    private sealed class Row
    {
        public uint Label { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
