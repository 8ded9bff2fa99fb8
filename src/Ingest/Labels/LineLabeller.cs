using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Labels;

/// <summary>Says of every body line what it is: the rules vote, the arbiter decides over the whole sequence.</summary>
public static class LineLabeller
{
    private static readonly ImmutableArray<ILineRule> Rules =
    [
        new NumberedHeadings(),
        new TitledHeadings(),
        new CaseLines(),
        new KnownFieldHeadings(),
        new HeadingsOfFieldRank(),
        new InnerHeadings(),
        new ListEntries(),
        new ContinuedHeadings(),
        new MeetingLines(),
        new SignatureLines(),
    ];

    /// <param name="lines">All lines in reading order, those of tables left out.</param>
    public static ImmutableArray<LabelledLine> Label(ImmutableArray<TextLine> lines)
    {
        var document = DocumentFacts.Of(lines);
        var votes = new Votes(document.Lines.Length);
        foreach (var rule in Rules)
        {
            rule.Vote(document, votes);
        }

        return Arbiter.Decide(document, votes);
    }
}
