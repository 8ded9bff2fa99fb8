using Ingest.Model;

namespace Ingest.Labels;

/// <summary>What was learned, as one more voter beside the rules, whose votes it weighs.</summary>
public static class ModelScore
{
    /// <summary>In leadings: names and greetings under the last item stand apart from its text by more than one blank line.</summary>
    private const double SetApart = 2;

    private const string Looks = "learned looks";

    private const string Worth = "learned worth of the rules";

    public static void Add(DocumentContext document, DocumentStructure structure, ILineModel model, LabelScores scores)
    {
        var all = model.Weigh(document, structure);
        var heard = Heard(document, structure);
        var worth = new double[LabelScores.LabelCount];
        for (var line = 0; line < document.Lines.Length; line++)
        {
            Array.Clear(worth);
            foreach (var (voter, label, weight) in scores.Of(line))
            {
                worth[(int)label] += (model.Trust(voter, label) - 1) * weight;
            }

            for (var label = 0; label < LabelScores.LabelCount; label++)
            {
                if (worth[label] != 0)
                {
                    scores.Add(line, (LineLabel)label, worth[label], Worth);
                }

                var looks = all[(line * LabelScores.LabelCount) + label];
                if (heard(line, (LineLabel)label) || SpeaksAgainstMeeting(label, looks))
                {
                    scores.Add(line, (LineLabel)label, looks, Looks);
                }
            }
        }
    }

    /// <summary>
    /// Where looks have a say. Text is what the others are weighed against. Looks make no item of a document that is no agenda, and between
    /// the items that count up, and right below the last, they give nothing to the meeting.
    /// </summary>
    public static Func<int, LineLabel, bool> Heard(DocumentContext document, DocumentStructure structure)
    {
        var (first, end) = structure.ItemNumbers is { IsEmpty: false } chain
            ? (chain[0].Line, EndOfText(document, chain[^1].Line)) : (int.MaxValue, 0);
        return (line, label) => label switch
        {
            LineLabel.Body => false,
            LineLabel.ItemHeading => structure.IsAgenda,
            LineLabel.Meeting => line < first || line > end,
            _ => true,
        };
    }

    /// <summary>
    /// Between the items, too, looks may say that a line is not the meeting's: unheard, each line of a long debate would lean to the
    /// meeting by the little that its chain is likelier than that of text.
    /// </summary>
    private static bool SpeaksAgainstMeeting(int label, double looks) => label == (int)LineLabel.Meeting && looks < 0;

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
