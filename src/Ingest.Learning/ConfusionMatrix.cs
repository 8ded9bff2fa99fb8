using System.Globalization;
using System.Text;
using Ingest.Labels;
using Ingest.Model;

namespace Ingest.Learning;

/// <summary>How often lines of each label are given each label, decided over the whole sequence.</summary>
/// <param name="Counts">True label, then given.</param>
public sealed record ConfusionMatrix(int[,] Counts)
{
    /// <param name="lines">What each is, null where that is not known, and what it was taken for.</param>
    public static ConfusionMatrix Of(IEnumerable<(LineLabel? Truth, LineLabel Given)> lines)
    {
        var counts = new int[LabelScores.LabelCount, LabelScores.LabelCount];
        foreach (var (truth, given) in lines)
        {
            if (truth is { } label)
            {
                counts[(int)label, (int)given]++;
            }
        }

        return new ConfusionMatrix(counts);
    }

    /// <summary>A table for a card: rows are the truth.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        var names = Enum.GetValues<LineLabel>();
        text.Append("| truth \\ given |");
        foreach (var name in names)
        {
            text.Append(CultureInfo.InvariantCulture, $" {name} |");
        }

        text.Append(" F1 |\n|---|").Append(string.Concat(Enumerable.Repeat("---:|", names.Length + 1))).Append('\n');
        foreach (var truth in names)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {truth} |");
            int row = 0, column = 0;
            foreach (var given in names)
            {
                text.Append(CultureInfo.InvariantCulture, $" {Counts[(int)truth, (int)given]} |");
                row += Counts[(int)truth, (int)given];
                column += Counts[(int)given, (int)truth];
            }

            text.Append(CultureInfo.InvariantCulture,
                $" {(row + column == 0 ? 0 : 2.0 * Counts[(int)truth, (int)truth] / (row + column)):F3} |\n");
        }

        return text.ToString();
    }
}
