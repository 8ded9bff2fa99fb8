using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;

namespace Ingest.Comparisons;

internal interface ILearner
{
    string Name { get; }

    /// <returns>Gives every line of a document its log-probabilities, lines × labels.</returns>
    Func<DocumentContext, double[]> Train(IEnumerable<LabelledDocument> documents);
}
