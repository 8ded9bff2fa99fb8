using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Labels;

/// <summary>How labels follow each other: log-odds of each without any vote, and of one after another.</summary>
public sealed class LabelChain
{
    /// <summary>The log-odds of what cannot be.</summary>
    public const double Never = -1e9;

    private static readonly int Labels = Enum.GetValues<LineLabel>().Length;

    /// <param name="prior">One for each label.</param>
    /// <param name="transitions">From × to, row by row.</param>
    public LabelChain(ImmutableArray<double> prior, ImmutableArray<double> transitions)
    {
        var labels = Labels;
        if (prior.Length != labels || transitions.Length != labels * labels)
        {
            throw new ArgumentException($"{prior.Length} priors and {transitions.Length} transitions fit no chain of {labels} labels.");
        }

        (Prior, Transitions) = (prior, transitions);
    }

    /// <summary>What a reader would say who has seen many agendas and counted none: most lines are text.</summary>
    public static LabelChain Plain { get; } = new(PlainPrior(), PlainTransitions());

    public ImmutableArray<double> Prior { get; }

    public ImmutableArray<double> Transitions { get; }

    public double Transition(int from, int to) => Transitions[(from * Labels) + to];

    /// <summary>No document has one after the other, whatever was learned.</summary>
    public static bool CanFollow(LineLabel from, LineLabel to) => to switch
    {
        LineLabel.ItemHeadingContinued => from is LineLabel.ItemHeading or LineLabel.ItemHeadingContinued,
        LineLabel.FieldHeadingContinued => from is LineLabel.FieldHeading or LineLabel.FieldHeadingContinued,
        LineLabel.CaseLine or LineLabel.FieldHeading or LineLabel.InnerHeading or LineLabel.ListEntry or LineLabel.Body =>
            from != LineLabel.Meeting,
        _ => true,
    };

    /// <summary>
    /// A document starts with its meeting, or at once with an item. A case line over the first item counts as the meeting's here;
    /// the outline gives it to the item.
    /// </summary>
    public static double Start(LineLabel label) => label switch
    {
        LineLabel.Meeting => 0,
        LineLabel.ItemHeading => -1,
        _ => Never,
    };

    private static ImmutableArray<double> PlainPrior()
    {
        var prior = new double[Labels];
        prior[(int)LineLabel.Meeting] = -1;
        prior[(int)LineLabel.ItemHeading] = -4;
        prior[(int)LineLabel.ItemHeadingContinued] = -3;
        prior[(int)LineLabel.CaseLine] = -5;
        prior[(int)LineLabel.FieldHeading] = -4;
        prior[(int)LineLabel.FieldHeadingContinued] = -5;
        prior[(int)LineLabel.InnerHeading] = -3.5;
        prior[(int)LineLabel.ListEntry] = -3;
        return [.. prior];
    }

    private static ImmutableArray<double> PlainTransitions() =>
        [.. from before in Enum.GetValues<LineLabel>() from after in Enum.GetValues<LineLabel>() select PlainTransition(before, after)];

    private static double PlainTransition(LineLabel from, LineLabel to) => (from, to) switch
    {
        _ when !CanFollow(from, to) => Never,
        (LineLabel.CaseLine, LineLabel.Meeting) => -4,
        (LineLabel.Meeting, LineLabel.Meeting) => 1,
        (_, LineLabel.Meeting) => -6,
        (LineLabel.InnerHeading, LineLabel.ItemHeading) => -2,
        (LineLabel.FieldHeading, LineLabel.InnerHeading) => 0.5,
        _ => 0,
    };
}
