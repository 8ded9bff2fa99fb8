using System.Collections.Immutable;
using Ingest.Learning;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Ingest.Training;

/// <summary>
/// Trains the chain (a linear-chain conditional random field) by L-BFGS. The rules' votes are features whose weights start at 1, so that
/// what is learned is where they are wrong. Documents are summed in fixed parts and a fixed order: training twice gives the same weights,
/// on any number of cores.
/// </summary>
public static class ChainTrainer
{
    /// <summary>Parts whose gradients are made side by side.</summary>
    private const int Parts = 8;

    /// <param name="iterations">Steps of L-BFGS at most.</param>
    public static LineModel Train(IEnumerable<LabelledDocument> documents, int iterations = 120)
    {
        Control.UseSingleThread(); // its sums are then the same on every machine of one kind
        var rules = new List<string>();
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        var prepared = documents.Select(document => ChainDocument.Of(document, name =>
        {
            if (!indices.TryGetValue(name, out var index))
            {
                indices[name] = index = rules.Count;
                rules.Add(name);
            }

            return index;
        })).ToImmutableArray();
        var layout = new ChainWeights([.. rules]);
        return layout.Model(Minimum(layout, prepared, iterations));
    }

    private static double[] Minimum(ChainWeights layout, ImmutableArray<ChainDocument> documents, int iterations)
    {
        var start = layout.Start();
        var parts = Enumerable.Range(0, Parts)
            .Select(part => (Gradient: new ChainGradient(layout), Documents: documents.Where((_, i) => i % Parts == part).ToList()))
            .ToList();
        var best = (Loss: double.PositiveInfinity, Weights: start);
        var objective = ObjectiveFunction.Gradient(point =>
        {
            var weights = point.AsArray() ?? point.ToArray();
            var made = parts.AsParallel().AsOrdered().Select(part => (Loss: part.Gradient.Of(part.Documents, weights, out var sum), sum))
                .ToList();
            var gradient = new double[layout.Length];
            double loss = 0;
            foreach (var (partLoss, partGradient) in made)
            {
                loss += partLoss;
                for (var i = 0; i < gradient.Length; i++)
                {
                    gradient[i] += partGradient[i];
                }
            }

            for (var i = 0; i < gradient.Length; i++)
            {
                var away = weights[i] - start[i];
                loss += 0.5 * layout.Ridge(i) * away * away;
                gradient[i] += layout.Ridge(i) * away;
            }

            best = loss < best.Loss ? (loss, [.. weights]) : best;
            return (loss, Vector<double>.Build.Dense(gradient));
        });
        try
        {
            new LimitedMemoryBfgsMinimizer(1e-3, 1e-9, 1e-7, 20, iterations).FindMinimum(objective, Vector<double>.Build.Dense([.. start]));
        }
        catch (OptimizationException)
        {
            // It throws where no step is better, and calls steps that are used up a minimum: the best point is kept here.
        }

        return best.Weights;
    }
}
