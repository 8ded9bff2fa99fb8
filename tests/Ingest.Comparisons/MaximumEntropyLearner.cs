using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Training;

namespace Ingest.Comparisons;

/// <summary>The program's own: hashed sights, pairs, neighbours and words.</summary>
internal sealed class MaximumEntropyLearner : ILearner
{
    public string Name => "maximum entropy (L-BFGS), 32,768 hashed places";

    public Func<DocumentContext, double[]> Train(IEnumerable<LabelledDocument> documents) =>
        LineTrainer.Train(documents, 80).LogProbabilities;
}
