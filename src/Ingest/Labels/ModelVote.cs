using Ingest.Model;

namespace Ingest.Labels;

/// <summary>What was learned, as one more voter: how much likelier each label is than running text.</summary>
public static class ModelVote
{
    /// <summary>Beside the rules; chosen on training families by leaving families out (models/line-labels.md).</summary>
    public const double WeightBesideRules = 0.75;

    /// <summary>No line is so sure that nothing else counts.</summary>
    private const double Most = 12;

    private const string Voter = "model";

    public static void Add(DocumentFacts document, ILineModel model, double weight, Votes votes)
    {
        var all = model.LogProbabilities(document);
        var agenda = document.IsAgenda;
        var (first, last) = document.ItemNumbers is { IsEmpty: false } chain ? (chain[0].Line, chain[^1].Line) : (int.MaxValue, 0);
        for (var line = 0; line < document.Lines.Length; line++)
        {
            var row = all.AsSpan(line * Votes.LabelCount, Votes.LabelCount);
            for (var label = 0; label < Votes.LabelCount; label++)
            {
                if ((LineLabel)label == LineLabel.Body || (!agenda && (LineLabel)label == LineLabel.ItemHeading))
                {
                    continue;
                }

                var odds = Math.Clamp(row[label] - row[(int)LineLabel.Body], -Most, Most);
                if ((LineLabel)label == LineLabel.Meeting && line >= first && line <= last)
                {
                    odds = Math.Min(odds, 0); // between the items that count up nothing is the meeting's, however early on the first page it stands
                }

                votes.Add(line, (LineLabel)label, weight * odds, Voter);
            }
        }
    }
}
