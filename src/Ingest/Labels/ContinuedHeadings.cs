using Ingest.Model;

namespace Ingest.Labels;

/// <summary>The second and third lines of a heading: the same type right below, where the line above was full or ends in a hyphen.</summary>
public sealed class ContinuedHeadings : ILineRule
{
    public void Vote(DocumentFacts document, Votes votes)
    {
        for (var i = 1; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            var above = document.Lines[i - 1];
            var sameType = facts.Style.Size == above.Style.Size && facts.Style.Bold == above.Style.Bold && facts.Style.Italic == above.Style.Italic;
            var full = !above.EndsEarly || above.Line.Text[^1] is '-' or '\u00AD' || above.Number is { Rest.Length: 0 };
            if (facts.AtTop || facts.Case is not null)
            {
                continue;
            }

            if (above.Number is { Rest.Length: 0, Word.Length: > 0 } && facts.Heading is null)
            {
                votes.Add(i, LineLabel.ItemHeadingContinued, 6, "title under its number");
            }
            else if (sameType && facts.GapAbove < 1.45 * Math.Max(1, facts.RelativeSize))
            {
                var weight = full ? 7 : facts.StandsOut ? 2.5 : 0;
                votes.Add(i, LineLabel.ItemHeadingContinued, weight + (facts.StandsOut ? 1.5 : 0) + (facts.Heading is not null ? -4 : 0), "goes on the heading above");
                if (facts.StandsOut && full)
                {
                    votes.Add(i, LineLabel.FieldHeadingContinued, 5, "goes on the heading above");
                    votes.Add(i, LineLabel.InnerHeading, -2, "goes on the heading above");
                }
            }
        }
    }
}
