using Ingest.Model;

namespace Ingest.Learning;

/// <summary>What the lines of one style have in common through the document, as shares of them.</summary>
/// <param name="Count">Lines.</param>
/// <param name="Numbered">With an item number.</param>
/// <param name="InContents">Named in the contents.</param>
/// <param name="LeadsItem">A case line or a known field heading follows within four lines.</param>
/// <param name="Headings">Known field headings.</param>
/// <param name="Repeats">Whose words stand elsewhere in the document, too.</param>
/// <param name="Rank">0 for the largest of the styles that stand out and are used more than once; 9 for running text.</param>
public sealed record StyleStatistics(int Count, double Numbered, double InContents, double LeadsItem, double Headings, double Repeats,
    int Rank)
{
    public static (double Size, bool Bold, bool Italic, bool Underlined, int Color) Key(LineContext facts) =>
        (Math.Round(facts.Style.Size, 1), facts.Style.Bold, facts.Style.Italic, facts.Style.Underlined, facts.Line.Color);
}
