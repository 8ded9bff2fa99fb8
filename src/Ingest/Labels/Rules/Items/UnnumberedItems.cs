using Ingest.Model;

namespace Ingest.Labels.Rules.Items;

/// <summary>
/// An item that has no number among numbered ones ("Ekstra punkt: Glatføre", "Lukket punkt"): set in the type that the numbered headings
/// have and nothing else of the document, and apart from what stands over it.
/// </summary>
public sealed class UnnumberedItems : ILineRule
{
    /// <summary>Fewer show no habit.</summary>
    private const int FewestNumbered = 2;

    /// <summary>For each so many numbered ones one without may be; more are a type that other headings have, too.</summary>
    private const int NumberedForEach = 3;

    /// <summary>Against the text's size: bold of the text's own size is any heading's.</summary>
    private const double Larger = 1.1;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var numbered = structure.ItemNumbers.RemoveAll(item => document.Lines[item.Line].Number is null);
        if (numbered.Length < FewestNumbered
            || numbered.Any(item => document.Lines[item.Line].Style != document.Lines[numbered[0].Line].Style))
        {
            return;
        }

        var style = document.Lines[numbered[0].Line].Style;
        var others = Enumerable.Range(numbered[0].Line, numbered[^1].Line - numbered[0].Line)
            .Where(i => document.Lines[i].Style == style && document.Lines[i].Number is null && !GoesOn(document, i)).ToList();
        if (others.Count > 0 && others.Count <= Math.Max(1, numbered.Length / NumberedForEach)
            && others.TrueForAll(i => MayBe(document.Lines[i])))
        {
            foreach (var line in others)
            {
                scores.Add(line, LineLabel.ItemHeading, 14, "type of the numbered headings");
                scores.Add(line, LineLabel.InnerHeading, -6, "type of the numbered headings");
                scores.Add(line, LineLabel.FieldHeading, -6, "type of the numbered headings");
            }
        }
    }

    private static bool MayBe(LineContext facts) =>
        facts is { RelativeSize: >= Larger, Heading: null, Case: null, Marker: null, EndsSentence: false }
            && (facts.AtTop || facts.GapAbove >= 1.35) && char.IsUpper(facts.Line.Text[0]);

    /// <summary>The next line of a heading.</summary>
    private static bool GoesOn(DocumentContext document, int line) =>
        document.Lines[line - 1].Style == document.Lines[line].Style && !document.Lines[line].AtTop
            && document.Lines[line].GapAbove < 1.6 * document.Lines[line].RelativeSize;
}
