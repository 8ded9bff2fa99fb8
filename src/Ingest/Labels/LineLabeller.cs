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
        new UnlistedFieldHeadings(),
        new WrappedFieldHeadings(),
        new InnerHeadings(),
        new ListEntries(),
        new ContinuedHeadings(),
        new MeetingLines(),
        new FrontParticulars(),
        new FieldTableLines(),
        new SignatureLines(),
    ];

    /// <param name="lines">All lines in reading order, those of tables left out.</param>
    /// <param name="model">What was learned; none: the rules alone.</param>
    /// <param name="modelWeight">Of the model's log-odds beside the rules.</param>
    public static ImmutableArray<LabelledLine> Label(
        ImmutableArray<TextLine> lines, ILineModel? model = null, LabelScorers voters = LabelScorers.Both,
        double modelWeight = ModelScore.WeightBesideRules) =>
        Explain(lines, model, voters, modelWeight).Lines;

    /// <summary>The same, with all the scores that led to it.</summary>
    public static (ImmutableArray<LabelledLine> Lines, LabelScores Scores) Explain(
        ImmutableArray<TextLine> lines, ILineModel? model = null, LabelScorers voters = LabelScorers.Both,
        double modelWeight = ModelScore.WeightBesideRules)
    {
        var document = DocumentContext.Of(lines);
        var scores = new LabelScores(document.Lines.Length);
        if (voters != LabelScorers.ModelOnly)
        {
            foreach (var rule in Rules)
            {
                rule.Score(document, scores);
            }
        }

        ItemTableLines.Score(document, scores);
        if (model is not null && voters != LabelScorers.RulesOnly)
        {
            ModelScore.Add(document, model, voters == LabelScorers.ModelOnly ? 1 : modelWeight, scores);
        }

        return (SequenceDecoder.Decide(document, scores), scores);
    }
}
