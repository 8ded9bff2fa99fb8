using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Labels;

/// <summary>Says of every body line what it is: the rules vote, the arbiter decides over the whole sequence.</summary>
public static class LineLabeller
{
    private static readonly ImmutableArray<ILineRule> Rules =
    [
        new NumberedHeadings(),
        new UnnumberedItems(),
        new TitledHeadings(),
        new SectionHeadings(),
        new DateLines(),
        new CaseLines(),
        new KnownFieldHeadings(),
        new RunInHeadings(),
        new HeadingsOfFieldRank(),
        new WrappedFieldHeadings(),
        new InnerHeadings(),
        new ListEntries(),
        new ContinuedHeadings(),
        new MeetingLines(),
        new FrontParticulars(),
        new LinesOfFields(),
        new SignatureLines(),
    ];

    /// <param name="lines">All lines in reading order, those of tables left out.</param>
    /// <param name="model">What was learned; none: the rules alone.</param>
    /// <param name="modelWeight">Of the model's log-odds beside the rules.</param>
    public static ImmutableArray<LabelledLine> Label(
        ImmutableArray<TextLine> lines, ILineModel? model = null, LabelVoters voters = LabelVoters.Both,
        double modelWeight = ModelVote.WeightBesideRules) =>
        Explain(lines, model, voters, modelWeight).Lines;

    /// <summary>The same, with all the votes that led to it.</summary>
    public static (ImmutableArray<LabelledLine> Lines, Votes Votes) Explain(
        ImmutableArray<TextLine> lines, ILineModel? model = null, LabelVoters voters = LabelVoters.Both,
        double modelWeight = ModelVote.WeightBesideRules)
    {
        var document = DocumentFacts.Of(lines);
        var votes = new Votes(document.Lines.Length);
        if (voters != LabelVoters.ModelOnly)
        {
            foreach (var rule in Rules)
            {
                rule.Vote(document, votes);
            }
        }

        LinesOfItemTables.Vote(document, votes);
        if (model is not null && voters != LabelVoters.RulesOnly)
        {
            ModelVote.Add(document, model, voters == LabelVoters.ModelOnly ? 1 : modelWeight, votes);
        }

        return (Arbiter.Decide(document, votes), votes);
    }
}
