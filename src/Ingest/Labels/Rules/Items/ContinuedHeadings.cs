using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Labels.Rules.Items;

/// <summary>
/// The second and third lines of a heading: the same type right below a line that others took for a heading, where that line
/// was full or ends in a hyphen. Comes after the rules that know headings.
/// </summary>
public sealed class ContinuedHeadings : ILineRule
{
    private const int MostLines = 5;

    /// <summary>From this vote on, a line is thought a heading.</summary>
    private const double Thought = 4.5;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var items = structure.ItemNumbers.Select(item => item.Line).ToHashSet();
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var isItem = scores[i, LineLabel.ItemHeading] >= Thought;
            var isField = scores[i, LineLabel.FieldHeading] >= Thought && document.Lines[i].StandsOut;
            var above = document.Lines[i];
            if (isItem && i + 1 < document.Lines.Length && IsSetApart(above, document.Lines[i + 1]))
            {
                scores.Add(i + 1, LineLabel.ItemHeadingContinued, SetApart, "set apart from the heading above");
            }

            for (var k = i + 1;
                (isItem || isField) && k < document.Lines.Length && k <= i + MostLines && !items.Contains(k)
                    && GoesOn(above, document.Lines[k]); k++)
            {
                var weight = Weight(above, document.Lines[k]);
                if (weight <= 0)
                {
                    break;
                }

                // A mark at the row's far end says nothing of the title's own type and end.
                above = IsOnRow(above, document.Lines[k]) ? above with { EndsEarly = false } : document.Lines[k];
                var label = isItem ? LineLabel.ItemHeadingContinued : LineLabel.FieldHeadingContinued;
                scores.Add(k, label, weight, "goes on the heading above");
                scores.Add(k, LineLabel.ItemHeading, -2, "goes on the heading above");
                scores.Add(k, LineLabel.InnerHeading, char.IsLower(document.Lines[k].Line.Text[0]) ? -5 : 0, "goes on the heading above");
            }
        }
    }

    /// <summary>A heading that ended on purpose, and white: what follows with a capital is no part of it, whatever its type.</summary>
    private static bool IsSetApart(LineContext above, LineContext facts) =>
        above is { EndsEarly: true, Number: not { StandsAlone: true } } && !facts.AtTop
            && facts.GapAbove >= 1.35 * Math.Max(1, facts.RelativeSize) && char.IsUpper(facts.Line.Text[0]);

    private const double SetApart = -4;

    private static bool GoesOn(LineContext above, LineContext facts)
    {
        if (IsWrappedMark(above, facts))
        {
            return true;
        }

        if (facts.AtTop || facts.Case is not null || AccessMark.IsAlone(facts.Line.Text))
        {
            return false;
        }

        var sameType = facts.Style.Size == above.Style.Size && facts.Style.Bold == above.Style.Bold
            && facts.Style.Italic == above.Style.Italic
            && (!above.Style.Capitals || above.StandsOutBesidesCapitals || facts.Style.Capitals || !facts.Line.Text.Any(char.IsLetter));
        return (sameType && facts.GapAbove < 1.45 * Math.Max(1, facts.RelativeSize))
            || (above.Number is { StandsAlone: true } && facts.Heading is null && facts.GapAbove < 2.5);
    }

    /// <summary>"A. Formand" below "9. Meddelelser fra:" is a title of its own.</summary>
    private static bool IsCounted(LineContext facts) =>
        facts.Number is { Series: NumberSeries.Letter or NumberSeries.Roman } || facts.Marker is { IsBullet: false };

    /// <summary>A bracket is open at its end: "… den 11. april 2016 (13:05 –" over "13:10)".</summary>
    private static bool IsOpen(string text) => text.LastIndexOf('(') > text.LastIndexOf(')');

    /// <summary>Characters of the next line up to the closing bracket.</summary>
    private const int MostInBrackets = 60;

    private const double InBrackets = 9;

    /// <summary>"Emne: Takster" under "Punkt: 18": it says itself that it is the title.</summary>
    private const double Labelled = 9;

    /// <summary>"… - Åben sag", broken behind the dash, or the mark at the far end of the heading's row.</summary>
    private static bool IsWrappedMark(LineContext above, LineContext facts) =>
        (above.Line.Text[^1] is '-' or '–' || IsOnRow(above, facts)) && !facts.AtTop && AccessMark.IsAlone(facts.Line.Text);

    private static bool IsOnRow(LineContext above, LineContext facts) =>
        above.Line.Page == facts.Line.Page && Math.Abs(above.Line.Baseline - facts.Line.Baseline) < 0.2 * facts.Line.Size;

    private static double Weight(LineContext above, LineContext facts)
    {
        if (IsWrappedMark(above, facts))
        {
            return 20;
        }

        var full = !above.EndsEarly || above.Line.Text[^1] is '-' or '\u00AD' || above.Number is { StandsAlone: true };
        if (IsOpen(above.Line.Text) && facts.Line.Text.IndexOf(')', StringComparison.Ordinal) is >= 0 and < MostInBrackets)
        {
            return InBrackets;
        }

        if (above is { EndsEarly: true, Number: not { StandsAlone: true } } && IsCounted(facts))
        {
            return 0;
        }

        var weight = full ? 7.0 : facts.StandsOut ? 2.5 : -1;
        weight += facts.StandsOut ? 2 : 0;
        weight += facts.NamesTitle ? Labelled : 0;
        weight += char.IsLower(facts.Line.Text[0]) && facts.StandsOut ? 3 : 0;
        weight += facts.Heading is not null ? -5 : 0;
        weight += above.Heading is not null && above.EndsEarly && char.IsUpper(facts.Line.Text[0]) ? -5 : 0;
        return weight;
    }
}
