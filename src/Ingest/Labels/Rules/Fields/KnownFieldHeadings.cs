using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// Lines that say a known field heading. Where the document sets such headings in a type of their own, a plain one is not
/// meant: "Indstilling" as an attachment's title, "Baggrund:" inside a motion (Aarhus, 27 August 2025).
/// </summary>
public sealed class KnownFieldHeadings : ILineRule
{
    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var known = document.Lines.Where(facts => facts.IsKnownFieldHeading).ToList();
        var setApart = known.Count > 0 && known.Count(facts => facts.StandsOut) > 0.6 * known.Count;
        var rank = structure.FieldHeadings;
        var runIns = document.Lines.Count(facts => facts.RunInField is not null);
        var colons = runIns + known.Count(facts => facts.Line.Text.EndsWith(':'));
        var endInColon = colons >= FewestColons && colons >= MostlyColons * (runIns + known.Count);
        var items = structure.TitledItems.Select(item => item.Line).ToHashSet();
        var again = rank.Style is null ? [] : PlainAgain(document, structure);
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (facts.IsKnownFieldHeading && !items.Contains(i))
            {
                var below = rank.IsBelow(facts) || (structure.FieldsInMargin && facts.Line.MarginRow == 0);
                scores.Add(i, LineLabel.FieldHeading,
                    Weigh(facts, setApart) + (below ? Below : 0) + (endInColon && !facts.StandsOut && !facts.Line.Text.EndsWith(':')
                        ? Below : 0), "known field heading");
                if (facts.Heading == FieldKind.Recommendation && StandsOverPoints(document, i))
                {
                    scores.Add(i, LineLabel.FieldHeading, OverPoints, "who recommends, over what");
                }

                if (rank.Style == facts.Style && facts.StandsOut)
                {
                    scores.Add(i, LineLabel.InnerHeading, OfRank, "in the field headings' type");
                }

                if (below && facts.StandsOut)
                {
                    scores.Add(i, LineLabel.InnerHeading, 3, "below the field headings' type");
                }
            }
            else if (facts.Case?.Ticks is null && facts.RunInField is { } runIn && !again.Contains(i))
            {
                ScoreRunIn(document, i, runIn.Heading, runIn.Kind, runIns, scores);
            }
        }
    }

    /// <summary>
    /// "Forvaltningens bemærkninger: …" in plain type, behind one objection after the other of an item: where the field headings have a
    /// type of their own, it parts a field's text. A field comes once in an item.
    /// </summary>
    private static HashSet<int> PlainAgain(DocumentContext document, DocumentStructure structure)
    {
        var items = structure.ItemNumbers.Concat(structure.TitledItems).Select(item => item.Line).ToHashSet();
        var item = 0;
        var found = new List<(int Line, int Item, string Words)>();
        for (var i = 0; i < document.Lines.Length; i++)
        {
            item = items.Contains(i) ? i : item;
            if (document.Lines[i] is { StandsOut: false, RunIn: null, RunInField: { Kind: FieldKind.Other } runIn })
            {
                found.Add((i, item, runIn.Heading));
            }
        }

        return [.. found.GroupBy(line => (line.Item, line.Words)).Where(alike => alike.Count() > 1).SelectMany(alike => alike)
            .Select(line => line.Line)];
    }

    /// <summary>
    /// "Det indstilles," right over "at …", whatever the type: inside what is a recommendation already it leads over to its points.
    /// </summary>
    private static bool StandsOverPoints(DocumentContext document, int at)
    {
        if (at == 0 || !document.Lines[at - 1].EndsEarly || at + 1 == document.Lines.Length || document.Lines[at].StandsOut
            || document.Lines[at].Line.Text[^1] is not (',' or ':')
            || !document.Lines[at + 1].Line.Text.StartsWith("at ", StringComparison.Ordinal))
        {
            return false;
        }

        var before = at - 1;
        while (before > 0 && document.Lines[before] is { IsKnownFieldHeading: false, RunInField: null, Case: null })
        {
            before--;
        }

        return document.Lines[before].Heading is not (FieldKind.Recommendation or FieldKind.Proposal or FieldKind.Decision)
            && document.Lines[before].RunInField is not { Kind: FieldKind.Recommendation or FieldKind.Proposal or FieldKind.Decision };
    }

    private static double Weigh(LineContext facts, bool setApart)
    {
        double weight = 5;
        weight += facts.StandsOut ? 3 : setApart ? -5 : 0;
        weight += facts.AtTop ? 0 : facts.GapAbove >= 1.25 ? 1.5 : facts.GapAbove < 1.1 && !facts.StandsOut ? -1 : 0;
        weight += facts.RelativeSize < 0.93 ? -1.5 : 0;
        weight += facts.Indent > 3 ? -2 : 0;
        weight += facts.Number is not null || facts.Marker is not null ? -2 : 0;
        return weight;
    }

    private static void ScoreRunIn(DocumentContext document, int i, string heading, FieldKind kind, int runIns, LabelScores scores)
    {
        var facts = document.Lines[i];
        var words = heading.Count(c => c == ' ') + 1;
        var inOwnType = string.Equals(facts.RunIn, heading, StringComparison.Ordinal);
        var boldHeading = inOwnType
            || (facts.Line.Words.Take(words).All(word => word.Bold) && !facts.Line.Words[^1].Bold); // the text may stand against the colon
        var afterBreak = i == 0 || document.Lines[i - 1] is { EndsEarly: true } or { Case: not null } || facts.AtTop
            || facts.GapAbove >= 1.2;
        scores.Add(i, LineLabel.FieldHeading, inOwnType && afterBreak ? OwnType : boldHeading ? (afterBreak ? 11 : 8) : !afterBreak
            ? 0 : runIns >= Habit ? 7 : facts.GapAbove >= 1.2 ? 4 : 2, "field heading run in");
        if (kind == FieldKind.Attendance && (afterBreak || document.Lines[i - 1].EndsSentence))
        {
            scores.Add(i, LineLabel.FieldHeading, Away, "who was away, run in");
        }
        else if (afterBreak && kind is (FieldKind.Attachments or FieldKind.Decision) && (facts.AtTop || facts.GapAbove >= 1.2))
        {
            scores.Add(i, LineLabel.FieldHeading, 3, "what was decided or attached, run in");
        }
    }

    /// <summary>Also where the other headings have a type of their own, whatever was learned of plain ones.</summary>
    private const double OverPoints = 16;

    /// <summary>Known words in the type that the document keeps for them head a field, though that type parts texts elsewhere.</summary>
    private const double OfRank = -4;

    /// <summary>The contract wants it apart from the decision, whatever its type.</summary>
    private const double Away = 16;

    /// <summary>A known heading in a type that its text has not, whatever was learned of such a type.</summary>
    private const double OwnType = 16;

    /// <summary>A heading in a lesser type than the document's field headings, or without the colon that all others have.</summary>
    private const double Below = -7;

    /// <summary>So many headings that end in a colon are the document's way, if they are this share of all.</summary>
    private const int FewestColons = 5;

    private const double MostlyColons = 0.8;

    /// <summary>So many headings with their text run in are the document's way.</summary>
    private const int Habit = 3;
}
