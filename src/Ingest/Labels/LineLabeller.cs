using System.Collections.Immutable;
using Ingest.Labels.Rules.Fields;
using Ingest.Labels.Rules.Items;
using Ingest.Labels.Rules.Meetings;
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
        new NumberedFieldHeadings(),
        new RepeatedFieldHeadings(),
        new BodiesDecisions(),
        new InnerHeadings(),
        new ListEntries(),
        new ContinuedHeadings(),
        new MeetingLines(),
        new FrontParticulars(),
        new FieldTableLines(),
        new SignatureLines(),
    ];

    /// <param name="document">The body lines, those of tables left out.</param>
    /// <param name="model">What was learned; none: the rules alone.</param>
    /// <param name="further">Adds what else is known of the lines; null: nothing.</param>
    /// <returns>The labels, and the scores that led to them.</returns>
    public static (ImmutableArray<LabelledLine> Lines, LabelScores Scores) Explain(
        DocumentContext document, DocumentStructure structure, ILineModel? model = null, LabelScorers voters = LabelScorers.Both,
        Action<LabelScores>? further = null)
    {
        var learned = voters == LabelScorers.RulesOnly ? null : model;
        var scores = voters == LabelScorers.ModelOnly ? new LabelScores(document.Lines.Length, learned?.Chain)
            : RuleScores(document, structure, learned?.Chain);
        if (learned is not null)
        {
            ModelScore.Add(document, structure, learned, scores);
        }

        ItemTableLines.Score(document, scores);
        further?.Invoke(scores);
        return (SequenceDecoder.Decide(document, scores), scores);
    }

    /// <summary>What the rules say, each by itself.</summary>
    public static LabelScores RuleScores(DocumentContext document, DocumentStructure structure, LabelChain? chain = null)
    {
        var scores = new LabelScores(document.Lines.Length, chain);
        foreach (var rule in Rules)
        {
            rule.Score(document, structure, scores);
        }

        return scores;
    }
}
