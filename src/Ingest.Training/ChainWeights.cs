using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;

namespace Ingest.Training;

/// <summary>
/// Where each weight stands in the one vector that is trained: places × labels, rules × labels, priors, transitions (from × to).
/// Training starts at what the rules and the plain chain say, and is held near it.
/// </summary>
/// <param name="places">How many features have weights.</param>
internal sealed class ChainWeights(ImmutableArray<string> rules, int places = FeatureSet.Size)
{
    public static readonly int Labels = LabelScores.LabelCount;

    /// <summary>In training the log-odds of what cannot be: finite, so that a wrong truth costs much and not everything.</summary>
    public const double Impossible = -15;

    /// <summary>How firmly a place's weights are held at 0: the inverse of the variance that is believed (a Gaussian prior).</summary>
    private const double PlaceRidge = 5;

    /// <summary>How firmly a rule's trust is held at 1.</summary>
    private const double TrustRidge = 20;

    /// <summary>How firmly priors and transitions are held at the plain chain's.</summary>
    private const double ChainRidge = 5;

    public ImmutableArray<string> Rules { get; } = rules;

    public int RulesAt { get; } = places * Labels;

    public int PriorsAt => RulesAt + (Rules.Length * Labels);

    public int TransitionsAt => PriorsAt + Labels;

    public int Length => TransitionsAt + (Labels * Labels);

    public double[] Start() => Start(LabelChain.Plain);

    public double[] Start(LabelChain chain)
    {
        var start = new double[Length];
        Array.Fill(start, 1, RulesAt, Rules.Length * Labels);
        chain.Prior.CopyTo(start, PriorsAt);
        for (var i = 0; i < Labels * Labels; i++)
        {
            start[TransitionsAt + i] = Math.Max(Impossible, chain.Transitions[i]);
        }

        return start;
    }

    public double Ridge(int weight) => weight < RulesAt ? PlaceRidge : weight < PriorsAt ? TrustRidge : ChainRidge;

    public LineModel Model(double[] weights) => new(
        [.. weights.AsSpan(0, RulesAt).ToArray().Select(weight => (float)weight)],
        Rules,
        [.. weights.AsSpan(RulesAt, Rules.Length * Labels).ToArray().Select(weight => (float)weight)],
        new LabelChain(
            [.. weights.AsSpan(PriorsAt, Labels)],
            [.. Enumerable.Range(0, Labels * Labels).Select(i => LabelChain.CanFollow((LineLabel)(i / Labels), (LineLabel)(i % Labels))
                ? weights[TransitionsAt + i] : LabelChain.Never)]),
        Confidences.Plain);
}
