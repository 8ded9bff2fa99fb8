using Ingest.Model;

namespace Ingest.Labels;

/// <summary>What was learned, as one more voter: how much likelier each label is than running text.</summary>
public static class ModelScore
{
    /// <summary>Beside the rules; chosen on training families by leaving families out (models/line-labels.md).</summary>
    public const double WeightBesideRules = 0.75;

    /// <summary>No line is so sure that nothing else counts.</summary>
    private const double Most = 12;

    /// <summary>In leadings: names and greetings under the last item stand apart from its text by more than one blank line.</summary>
    private const double SetApart = 2;

    /// <summary>
    /// Log-odds against the meeting for the text under the last item: what follows it may be the meeting's, and would draw it along.
    /// </summary>
    private const double BelowLast = -3;

    private const string Voter = "model";

    public static void Add(DocumentContext document, DocumentStructure structure, ILineModel model, double weight, LabelScores scores)
    {
        var all = model.LogProbabilities(document);
        var agenda = structure.IsAgenda;
        var (first, last) = structure.ItemNumbers is { IsEmpty: false } chain
            ? (chain[0].Line, chain[^1].Line) : (int.MaxValue, int.MaxValue);
        var end = last == int.MaxValue ? 0 : EndOfText(document, last);
        for (var line = 0; line < document.Lines.Length; line++)
        {
            var row = all.AsSpan(line * LabelScores.LabelCount, LabelScores.LabelCount);
            for (var label = 0; label < LabelScores.LabelCount; label++)
            {
                if ((LineLabel)label == LineLabel.Body || (!agenda && (LineLabel)label == LineLabel.ItemHeading))
                {
                    continue;
                }

                var odds = Math.Clamp(row[label] - row[(int)LineLabel.Body], -Most, Most);
                if ((LineLabel)label == LineLabel.Meeting && line >= first && line <= end)
                {
                    odds = Math.Min(odds,
                        line > last ? BelowLast : 0); // between the items that count up, and right below the last, nothing is the meeting's
                }

                scores.Add(line, (LineLabel)label, weight * odds, Voter);
            }
        }
    }

    /// <summary>The last line of what stands below a heading without white.</summary>
    private static int EndOfText(DocumentContext document, int heading)
    {
        var end = heading;
        while (end + 1 < document.Lines.Length && document.Lines[end + 1] is { AtTop: false, GapAbove: < SetApart })
        {
            end++;
        }

        return end;
    }
}
