using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Labels;

/// <summary>
/// Decides all lines at once: the sequence of labels whose scores and transitions weigh most (Viterbi, 1967), and for each
/// line how probable its label is against the others (forward-backward; Rabiner, 1989).
/// </summary>
public static class SequenceDecoder
{
    private const double LeastForItem = 2;

    public static ImmutableArray<LabelledLine> Decide(DocumentContext document, LabelScores scores)
    {
        var count = document.Lines.Length;
        if (count == 0)
        {
            return [];
        }

        var states = new LabelStates(scores.Chain);
        var path = Viterbi(scores, states);
        var share = Posterior(scores, states, path);
        return [.. Enumerable.Range(0, count).Select(i => new LabelledLine(document.Lines[i], LabelStates.Label(path[i]), share[i]))];
    }

    /// <summary>The lines that begin an item in the weightiest sequence.</summary>
    public static ImmutableArray<int> Items(LabelScores scores) => scores.Lines == 0 ? []
        : [.. Viterbi(scores, new LabelStates(scores.Chain)).Index().Where(state => state.Item == (int)LineLabel.ItemHeading)
            .Select(state => state.Index)];

    /// <summary>An item is never opened for the sake of the lines below it: something must speak for its own heading.</summary>
    private static double Weight(LabelScores scores, int line, LineLabel label) =>
        label == LineLabel.ItemHeading && scores[line, LineLabel.ItemHeading] < LeastForItem
            ? LabelChain.Never
            : scores.Chain.Prior[(int)label] + scores[line, label];

    private static int[] Viterbi(LabelScores scores, LabelStates states)
    {
        var labels = LabelStates.Count;
        var best = new double[labels];
        var next = new double[labels];
        var from = new byte[scores.Lines * labels];
        for (var label = 0; label < labels; label++)
        {
            best[label] = LabelStates.Start(label) + Weight(scores, 0, LabelStates.Label(label));
        }

        for (var i = 1; i < scores.Lines; i++)
        {
            for (var label = 0; label < labels; label++)
            {
                var (top, most) = (0, best[0] + states.Transition(0, label));
                for (var before = 1; before < labels; before++)
                {
                    var reached = best[before] + states.Transition(before, label);
                    if (reached > most)
                    {
                        (top, most) = (before, reached);
                    }
                }

                from[(i * labels) + label] = (byte)top;
                next[label] = most + Weight(scores, i, LabelStates.Label(label));
            }

            (best, next) = (next, best);
        }

        var path = new int[scores.Lines];
        path[^1] = Array.IndexOf(best, best.Max());
        for (var i = scores.Lines - 1; i > 0; i--)
        {
            path[i - 1] = from[(i * labels) + path[i]];
        }

        return path;
    }

    /// <summary>Forward and backward over the odds themselves, each line's scaled so that its largest is 1.</summary>
    private static double[] Posterior(LabelScores scores, LabelStates states, int[] path)
    {
        var labels = LabelStates.Count;
        var own = new double[scores.Lines * labels];
        var forward = new double[scores.Lines * labels];
        for (var i = 0; i < scores.Lines; i++)
        {
            var here = forward.AsSpan(i * labels, labels);
            var last = i == 0 ? default : forward.AsSpan((i - 1) * labels, labels);
            Odds(scores, i, own.AsSpan(i * labels, labels));
            for (var label = 0; label < labels; label++)
            {
                double reached = i == 0 ? Math.Exp(LabelStates.Start(label)) : 0;
                for (var before = 0; before < last.Length; before++)
                {
                    reached += last[before] * states.Odds(before, label);
                }

                here[label] = reached * own[(i * labels) + label];
            }

            Scale(here);
        }

        var share = new double[scores.Lines];
        Span<double> backward = stackalloc double[labels];
        Span<double> after = stackalloc double[labels];
        backward.Fill(1);
        for (var i = scores.Lines - 1; i >= 0; i--)
        {
            double all = 0;
            for (var label = 0; label < labels; label++)
            {
                all += forward[(i * labels) + label] * backward[label];
                after[label] = own[(i * labels) + label] * backward[label];
            }

            share[i] = forward[(i * labels) + path[i]] * backward[path[i]] / all;
            for (var before = 0; before < labels; before++)
            {
                backward[before] = 0;
                for (var label = 0; label < labels; label++)
                {
                    backward[before] += states.Odds(before, label) * after[label];
                }
            }

            Scale(backward);
        }

        return share;
    }

    private static void Odds(LabelScores scores, int line, Span<double> odds)
    {
        var top = double.NegativeInfinity;
        for (var label = 0; label < odds.Length; label++)
        {
            odds[label] = Weight(scores, line, LabelStates.Label(label));
            top = Math.Max(top, odds[label]);
        }

        for (var label = 0; label < odds.Length; label++)
        {
            odds[label] = Math.Exp(odds[label] - top);
        }
    }

    private static void Scale(Span<double> odds)
    {
        double top = 0;
        foreach (var each in odds)
        {
            top = Math.Max(top, each);
        }

        for (var label = 0; label < odds.Length; label++)
        {
            odds[label] /= top;
        }
    }
}
