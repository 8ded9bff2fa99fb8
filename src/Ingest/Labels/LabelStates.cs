using Ingest.Model;

namespace Ingest.Labels;

/// <summary>
/// The labels as states of a document: what is about the meeting stands before the first item or behind the last, never between two. So
/// the label <see cref="LineLabel.Meeting"/> is two states, and the one behind the items leads nowhere else.
/// </summary>
internal sealed class LabelStates
{
    private static readonly int Behind = LabelScores.LabelCount;

    public static readonly int Count = LabelScores.LabelCount + 1;

    private readonly double[] _transitions = new double[Count * Count];
    private readonly double[] _odds = new double[Count * Count];

    public LabelStates(LabelChain chain)
    {
        for (var from = 0; from < Count; from++)
        {
            for (var to = 0; to < Count; to++)
            {
                var weight = CanFollow(from, to) ? chain.Transition((int)Label(from), (int)Label(to)) : LabelChain.Never;
                _transitions[(from * Count) + to] = weight;
                _odds[(from * Count) + to] = Math.Exp(weight);
            }
        }
    }

    public static LineLabel Label(int state) => state == Behind ? LineLabel.Meeting : (LineLabel)state;

    public static double Start(int state) => state == Behind ? LabelChain.Never : LabelChain.Start((LineLabel)state);

    public double Transition(int from, int to) => _transitions[(from * Count) + to];

    /// <summary>e to the transition.</summary>
    public double Odds(int from, int to) => _odds[(from * Count) + to];

    private static bool CanFollow(int from, int to) =>
        to == Behind ? from != (int)LineLabel.Meeting : from != Behind && (to != (int)LineLabel.Meeting || from == to);
}
