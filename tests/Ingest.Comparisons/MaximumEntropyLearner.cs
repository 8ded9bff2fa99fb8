using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Structure;

namespace Ingest.Comparisons;

/// <summary>The looks of the program's chain, each line by itself: hashed sights, pairs, neighbours and words.</summary>
internal sealed class MaximumEntropyLearner : ILearner
{
    public string Name => "maximum entropy (ML.NET, L-BFGS), 32,768 hashed places";

    public Func<DocumentContext, double[]> Train(IEnumerable<LabelledDocument> documents)
    {
        var (weights, biases) = MaximumEntropyTrainer.Train(documents, 80);
        return document => LogProbabilities(document, weights, biases);
    }

    private static double[] LogProbabilities(DocumentContext document, float[] weights, float[] biases)
    {
        var labels = LabelScores.LabelCount;
        var features = LineFeatures.Of(document, StructureMaker.Make(document));
        var all = new double[features.Length * labels];
        for (var line = 0; line < features.Length; line++)
        {
            var row = all.AsSpan(line * labels, labels);
            for (var label = 0; label < labels; label++)
            {
                row[label] = biases[label] + features[line].Sum(place => (double)weights[(place * labels) + label]);
            }

            var log = Math.Log(row.ToArray().Sum(Math.Exp));
            for (var label = 0; label < labels; label++)
            {
                row[label] -= log;
            }
        }

        return all;
    }
}
