using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Model;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Ingest.Training;

/// <summary>
/// Learns what the signs of lines say beside what the rules and the model say already: the weights under which the corrected labels of all
/// lines together are most probable, held near 0 by a Gaussian prior. So a sign says more with more evidence, and nothing where the program
/// is right by itself.
/// </summary>
public static class HabitTrainer
{
    /// <summary>How firmly a sign's weights are held at 0.</summary>
    private const double Ridge = 0.1;

    private const int Iterations = 200;

    /// <summary>A weight that decides nothing is not kept.</summary>
    private const double Least = 0.05;

    /// <param name="documents">Of each the signs, the scores without them and the labels of its lines; null where not known.</param>
    /// <param name="most">No weight is larger, for or against.</param>
    public static ImmutableSortedDictionary<string, ImmutableSortedDictionary<LineLabel, double>> Train(
        IReadOnlyList<(ImmutableArray<ImmutableArray<string>> Signs, LabelScores Scores, ImmutableArray<LineLabel?> Labels)> documents,
        double most)
    {
        Control.UseSingleThread();
        var names = documents.SelectMany(document => document.Signs).SelectMany(line => line).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToImmutableArray();
        var index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        var layout = new ChainWeights([""], names.Length);
        var gradient = new ChainGradient(layout);
        var prepared = documents.Select(document => Prepared(document, index)).ToList();
        var start = layout.Start(documents.Count == 0 ? LabelChain.Plain : documents[0].Scores.Chain);
        var weights = Minimum(gradient, prepared, start, layout.RulesAt);
        var signs = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedDictionary<LineLabel, double>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var own = Enum.GetValues<LineLabel>()
                .Select(label => (Label: label, Weight: Math.Round(weights[(i * ChainWeights.Labels) + (int)label], 2)))
                .Where(pair => Math.Abs(pair.Weight) >= Least)
                .ToImmutableSortedDictionary(pair => pair.Label, pair => Math.Clamp(pair.Weight, -most, most));
            if (!own.IsEmpty)
            {
                signs[names[i]] = own;
            }
        }

        return signs.ToImmutable();
    }

    /// <summary>What the rules and the model say goes in as the one vote on each label, whose worth is not learned.</summary>
    private static ChainDocument Prepared(
        (ImmutableArray<ImmutableArray<string>> Signs, LabelScores Scores, ImmutableArray<LineLabel?> Labels) document,
        Dictionary<string, int> index)
    {
        var labels = Enum.GetValues<LineLabel>();
        return new ChainDocument(
            [.. document.Signs.Select(line => line.Select(sign => index[sign]).Order().ToArray())],
            [.. document.Signs.SelectMany(_ => labels.Select(label => label != LineLabel.Body))],
            [.. Enumerable.Range(0, document.Scores.Lines).Select(
                line => labels.Select(label => (0, (int)label, document.Scores[line, label])).ToImmutableArray())],
            [.. ChainDocument.Possible(document.Labels)],
            Weight: 1);
    }

    private static double[] Minimum(ChainGradient sum, List<ChainDocument> documents, double[] start, int learned)
    {
        var best = (Loss: double.PositiveInfinity, Weights: start);
        var objective = ObjectiveFunction.Gradient(point =>
        {
            double[] whole = [.. point, .. start.AsSpan(learned)];
            var loss = sum.Of(documents, whole, out var all);
            var gradient = all[..learned];
            for (var i = 0; i < learned; i++)
            {
                loss += 0.5 * Ridge * whole[i] * whole[i];
                gradient[i] += Ridge * whole[i];
            }

            best = loss < best.Loss ? (loss, whole) : best;
            return (loss, Vector<double>.Build.Dense(gradient));
        });
        try
        {
            new LimitedMemoryBfgsMinimizer(1e-4, 1e-9, 1e-7, 20, Iterations)
                .FindMinimum(objective, Vector<double>.Build.Dense(start[..learned]));
        }
        catch (OptimizationException)
        {
            // It throws where no step is better, and calls steps that are used up a minimum: the best point is kept here.
        }

        return best.Weights;
    }
}
