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
        new LabelsInFields(),
        new UnlistedFieldHeadings(),
        new WrappedFieldHeadings(),
        new NumberedFieldHeadings(),
        new RepeatedFieldHeadings(),
        new PlainFieldHeadings(),
        new BodiesDecisions(),
        new InnerHeadings(),
        new ListEntries(),
        new ContinuedHeadings(),
        new InsetTitles(),
        new MeetingLines(),
        new FrontParticulars(),
        new FieldTableLines(),
        new SignatureLines(),
    ];

    /// <param name="document">The body lines, those of tables left out.</param>
    /// <param name="model">What was learned; none: the rules alone.</param>
    /// <param name="further">Adds what else is known of the lines; null: nothing.</param>
    /// <returns>
    /// The labels, the scores that led to them, and which lines the rules alone take for items' headings; null where nobody else was
    /// asked.
    /// </returns>
    public static (ImmutableArray<LabelledLine> Lines, LabelScores Scores, ImmutableArray<int>? ItemsByRules) Explain(
        DocumentContext document, DocumentStructure structure, ILineModel? model = null, LabelScorers voters = LabelScorers.Both,
        Action<LabelScores>? further = null)
    {
        var learned = voters == LabelScorers.RulesOnly ? null : model;
        var scores = voters == LabelScorers.ModelOnly ? new LabelScores(document.Lines.Length, learned?.Chain)
            : RuleScores(document, structure, learned?.Chain);
        ImmutableArray<int>? byRules = null;
        if (learned is not null)
        {
            byRules = voters == LabelScorers.Both && further is null ? ItemsByRules(document, scores) : null;
            ModelScore.Add(document, structure, learned, scores);
        }

        ItemTableLines.Score(document, scores);
        further?.Invoke(scores);
        return (SequenceDecoder.Decide(document, scores), scores, byRules);
    }

    private static ImmutableArray<int> ItemsByRules(DocumentContext document, LabelScores rules)
    {
        var alone = rules.Alone();
        ItemTableLines.Score(document, alone);
        return SequenceDecoder.Items(alone);
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
