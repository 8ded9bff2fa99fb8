using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Structure;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Ingest.Comparisons;

/// <summary>
/// Gradient-boosted trees (Ke et al., 2017) over the same sights of the line and of the two lines before and after, as numbers; no words.
/// </summary>
internal sealed class LightGbmLearner : ILearner
{
    private const int Reach = 2;

    private static readonly int Width = LineFeatureExtractor.Count * ((2 * Reach) + 1);

    public string Name => "LightGBM, 200 trees of 63 leaves a label, sights of five lines";

    public Func<DocumentContext, double[]> Train(IEnumerable<LabelledDocument> documents)
    {
        var ml = new MLContext(MaximumEntropyTrainer.Seed);
        var rows = documents.SelectMany(document => Rows(document.Facts, document.Labels)).Where(row => row.Label != uint.MaxValue)
            .ToList();
        var trainer = ml.MulticlassClassification.Trainers.LightGbm(new LightGbmMulticlassTrainer.Options
        {
            NumberOfIterations = 200,
            NumberOfLeaves = 63,
            LearningRate = 0.1,
            NumberOfThreads = 1,
            Seed = MaximumEntropyTrainer.Seed,
            Deterministic = true,
        });
        var model = trainer.Fit(ml.Data.LoadFromEnumerable(rows, Schema()));
        return document => LogProbabilities(ml, model, document);
    }

    private static double[] LogProbabilities(MLContext ml, ITransformer model, DocumentContext document)
    {
        var scored = model.Transform(ml.Data.LoadFromEnumerable(Rows(document, null), Schema()));
        return [.. scored.GetColumn<float[]>("Score").SelectMany(row => row).Select(probability => Math.Log(Math.Max(probability, 1e-9)))];
    }

    private static IEnumerable<Row> Rows(DocumentContext document, IReadOnlyList<LineLabel?>? labels)
    {
        var lines = document.Lines;
        var whole = new DocumentStatistics(document, StructureMaker.Make(document));
        var sights = Enumerable.Range(0, lines.Length).Select(i => LineFeatureExtractor.Of(lines, i, whole)).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            var row = new float[Width];
            for (var step = -Reach; step <= Reach; step++)
            {
                for (var sight = 0; sight < LineFeatureExtractor.Count; sight++)
                {
                    row[((step + Reach) * LineFeatureExtractor.Count) + sight] = i + step >= 0 && i + step < lines.Length
                        ? sights[i + step][sight] : -1;
                }
            }

            yield return new Row { Features = row, Label = labels is null ? 0 : labels[i] is { } label ? (uint)label : uint.MaxValue };
        }
    }

    private static SchemaDefinition Schema()
    {
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Width);
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), (ulong)LabelScores.LabelCount);
        return schema;
    }

    private sealed class Row
    {
        public uint Label { get; set; }

        public float[] Features { get; set; } = [];
    }
}
