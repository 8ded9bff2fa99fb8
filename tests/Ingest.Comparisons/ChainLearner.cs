using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Structure;
using Ingest.Training;

namespace Ingest.Comparisons;

/// <summary>The program's own: looks, the rules' votes and the sequence of labels together.</summary>
internal sealed class ChainLearner : ILearner
{
    public string Name => "conditional random field: looks, rules and sequence";

    public Func<DocumentContext, double[]> Train(IEnumerable<LabelledDocument> documents)
    {
        var model = ChainTrainer.Train(documents);
        return document =>
        {
            var labels = LabelScores.LabelCount;
            var lines = LineLabeller.Explain(document, StructureMaker.Make(document), model).Lines;
            var all = new double[lines.Length * labels];
            for (var line = 0; line < lines.Length; line++)
            {
                // Only the decided label's probability is known: the others share the rest.
                var rest = Math.Max(1e-6, 1 - lines[line].Confidence) / (labels - 1);
                Array.Fill(all, Math.Log(rest), line * labels, labels);
                all[(line * labels) + (int)lines[line].Label] = Math.Log(Math.Max(1e-6, lines[line].Confidence));
            }

            return all;
        };
    }
}
