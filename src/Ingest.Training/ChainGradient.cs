using Ingest.Labels;
using Ingest.Model;

namespace Ingest.Training;

/// <summary>
/// The negative log-likelihood of documents' labels under the chain, and its gradient: what is expected of every weight less what is
/// seen, by forward-backward (Sutton and McCallum, 2012, section 4). Lines of unknown label may have any.
/// </summary>
internal sealed class ChainGradient(ChainWeights layout)
{
    private static readonly int Labels = ChainWeights.Labels;

    private readonly double[] _gradient = new double[layout.Length];
    private double[] _own = [];
    private double[] _forward = [];
    private double[] _share = [];

    /// <returns>The loss of these documents; the gradient stands in <paramref name="gradient"/>.</returns>
    public double Of(IEnumerable<ChainDocument> documents, double[] weights, out double[] gradient)
    {
        Array.Clear(_gradient);
        double loss = 0;
        foreach (var document in documents)
        {
            loss += Add(document, weights);
        }

        gradient = _gradient;
        return loss;
    }

    private double Add(ChainDocument document, double[] weights)
    {
        var size = document.Lines * Labels;
        if (size == 0)
        {
            return 0;
        }

        if (_own.Length < size)
        {
            (_own, _forward, _share) = (new double[size], new double[size], new double[size]);
        }

        Weigh(document, weights);
        Array.Clear(_share, 0, size);
        var free = Pass(document, weights, known: false, document.Weight);
        var seen = Pass(document, weights, known: true, -document.Weight);
        for (var line = 0; line < document.Lines; line++)
        {
            AddLine(document, line, _share.AsSpan(line * Labels, Labels));
        }

        return document.Weight * (free - seen);
    }

    /// <summary>Every line's own log weight of every label.</summary>
    private void Weigh(ChainDocument document, double[] weights)
    {
        for (var line = 0; line < document.Lines; line++)
        {
            var row = _own.AsSpan(line * Labels, Labels);
            row.Clear();
            foreach (var place in document.Places[line])
            {
                var from = weights.AsSpan(place * Labels, Labels);
                for (var label = 0; label < row.Length; label++)
                {
                    row[label] += from[label];
                }
            }

            for (var label = 0; label < row.Length; label++)
            {
                row[label] = (document.Heard[(line * Labels) + label] ? row[label] : 0) + weights[layout.PriorsAt + label]
                    + (line == 0 ? Math.Max(ChainWeights.Impossible, LabelChain.Start((LineLabel)label)) : 0);
            }

            foreach (var (rule, label, vote) in document.Votes[line])
            {
                row[label] += weights[layout.RulesAt + (rule * Labels) + label] * vote;
            }
        }
    }

    /// <summary>
    /// Adds, times <paramref name="sign"/>, what is expected of lines to <c>_share</c> and of transitions to the gradient.
    /// </summary>
    /// <param name="known">Only labels that the truth allows.</param>
    /// <returns>The log of the sum over all sequences.</returns>
    private double Pass(ChainDocument document, double[] weights, bool known, double sign)
    {
        Span<double> odds = stackalloc double[Labels * Labels];
        for (var i = 0; i < odds.Length; i++)
        {
            odds[i] = Math.Exp(weights[layout.TransitionsAt + i]);
        }

        Span<double> here = stackalloc double[Labels];
        double log = 0;
        for (var line = 0; line < document.Lines; line++)
        {
            log += Odds(document, line, known, here);
            var forward = _forward.AsSpan(line * Labels, Labels);
            double sum = 0;
            for (var label = 0; label < Labels; label++)
            {
                double reached = line == 0 ? 1 : 0;
                for (var before = 0; before < Labels && line > 0; before++)
                {
                    reached += _forward[((line - 1) * Labels) + before] * odds[(before * Labels) + label];
                }

                forward[label] = reached * here[label];
                sum += forward[label];
            }

            for (var label = 0; label < Labels; label++)
            {
                forward[label] /= sum;
            }

            log += Math.Log(sum);
        }

        Backward(document, odds, known, sign);
        return log;
    }

    private void Backward(ChainDocument document, ReadOnlySpan<double> odds, bool known, double sign)
    {
        Span<double> backward = stackalloc double[Labels];
        Span<double> after = stackalloc double[Labels];
        Span<double> here = stackalloc double[Labels];
        Span<double> pairs = stackalloc double[Labels * Labels];
        backward.Fill(1);
        for (var line = document.Lines - 1; line >= 0; line--)
        {
            var forward = _forward.AsSpan(line * Labels, Labels);
            double all = 0;
            for (var label = 0; label < Labels; label++)
            {
                all += forward[label] * backward[label];
            }

            for (var label = 0; label < Labels; label++)
            {
                _share[(line * Labels) + label] += sign * forward[label] * backward[label] / all;
            }

            if (line == 0)
            {
                return;
            }

            Odds(document, line, known, here);
            for (var label = 0; label < Labels; label++)
            {
                after[label] = here[label] * backward[label];
            }

            var above = _forward.AsSpan((line - 1) * Labels, Labels);
            double sum = 0;
            double top = 0;
            for (var before = 0; before < Labels; before++)
            {
                double reached = 0;
                for (var label = 0; label < Labels; label++)
                {
                    var pair = odds[(before * Labels) + label] * after[label];
                    reached += pair;
                    pairs[(before * Labels) + label] = above[before] * pair;
                    sum += above[before] * pair;
                }

                backward[before] = reached;
                top = Math.Max(top, reached);
            }

            for (var pair = 0; pair < pairs.Length; pair++)
            {
                _gradient[layout.TransitionsAt + pair] += sign * pairs[pair] / sum;
            }

            for (var before = 0; before < Labels; before++)
            {
                backward[before] /= top;
            }
        }
    }

    /// <summary>
    /// e to the line's own weights, scaled so that the largest is 1; labels that are not true are 0 where the truth counts.
    /// </summary>
    /// <returns>The log of what they were scaled by.</returns>
    private double Odds(ChainDocument document, int line, bool known, Span<double> odds)
    {
        var own = _own.AsSpan(line * Labels, Labels);
        var only = known ? document.Labels[line] : -1;
        var top = double.NegativeInfinity;
        for (var label = 0; label < Labels; label++)
        {
            top = only < 0 || only == label ? Math.Max(top, own[label]) : top;
        }

        for (var label = 0; label < Labels; label++)
        {
            odds[label] = only < 0 || only == label ? Math.Exp(own[label] - top) : 0;
        }

        return top;
    }

    private void AddLine(ChainDocument document, int line, Span<double> share)
    {
        for (var label = 0; label < Labels; label++)
        {
            _gradient[layout.PriorsAt + label] += share[label];
        }

        foreach (var (rule, label, vote) in document.Votes[line])
        {
            _gradient[layout.RulesAt + (rule * Labels) + label] += share[label] * vote;
        }

        for (var label = 0; label < Labels; label++)
        {
            share[label] = document.Heard[(line * Labels) + label] ? share[label] : 0;
        }

        foreach (var place in document.Places[line])
        {
            var to = _gradient.AsSpan(place * Labels, Labels);
            for (var label = 0; label < to.Length; label++)
            {
                to[label] += share[label];
            }
        }
    }
}
