using System.Collections.Immutable;
using Ingest.Habits;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model;
using Ingest.Quality.Alignment;
using Ingest.Quality.Truth;

namespace Ingest.Cli.Learning.Bodies;

/// <summary>
/// What speaks against corrected documents: something that a truth says and its PDF does not, and lines of the same words and looks that
/// are one thing in one document and another thing in another.
/// </summary>
internal static class TruthDoubts
{
    private sealed record Line(int Paper, string Item, LineLabel Label, string What);

    /// <returns>One line each, with the file and the item.</returns>
    public static ImmutableArray<Wording> Of(IReadOnlyList<ReadPaper> papers) => [.. papers.SelectMany(Missing), .. Contradictions(papers)];

    private static IEnumerable<Wording> Missing(ReadPaper paper) => TruthPresence.Faults(
        paper.Document.Truth, [.. paper.Read.Zoned.Select(line => line.Text)]).Select(fault => fault.Field is null
        ? Texts.LearnNoTitle(paper.Document.Name, fault.Item)
        : fault.InHeading ? Texts.LearnNoHeading(paper.Document.Name, fault.Item, fault.Field)
        : Texts.LearnNoText(paper.Document.Name, fault.Item, fault.Field));

    private static IEnumerable<Wording> Contradictions(IReadOnlyList<ReadPaper> papers)
    {
        var lines = new List<(string Key, string Words, Line Line)>();
        for (var n = 0; n < papers.Count; n++)
        {
            var (paper, signs) = (papers[n], LineSigns.Of(papers[n].Read.Context, papers[n].Read.Source.Pages));
            for (var i = 0; i < signs.Length; i++)
            {
                if (paper.Truth.Lines[i] is { Label: { } label, Item: >= 0 } said && Heads(label) is { } rank
                    && Array.Find([.. signs[i]], sign => sign.StartsWith("words: ", StringComparison.Ordinal)) is { } words)
                {
                    var look = signs[i].First(sign => sign.StartsWith("look+place: ", StringComparison.Ordinal));
                    lines.Add((words + "\n" + look, paper.Read.Context.Lines[i].Line.Text,
                        new Line(n, ItemOf(paper.Document.Truth, said.Item), rank, said.Kind?.ToString().ToLowerInvariant() ?? "")));
                }
            }
        }

        foreach (var group in lines.GroupBy(line => line.Key, StringComparer.Ordinal))
        {
            var said = group.GroupBy(line => line.Line.Paper)
                .Where(paper => paper.Select(line => (line.Line.Label, line.Line.What)).Distinct().Count() == 1)
                .Select(paper => paper.First()).ToList();
            if (said.FirstOrDefault(one => one.Line.Label != LineLabel.Body) is { Line: { } first } one
                && said.Find(other => (other.Line.Label, other.Line.What) != (first.Label, first.What)) is { Line: { } second })
            {
                yield return Texts.LearnContradiction(one.Words, papers[first.Paper].Document.Name, first.Item, Said(first),
                    papers[second.Paper].Document.Name, second.Item, Said(second));
            }
        }
    }

    /// <summary>The labels that are told apart; null where it does not matter.</summary>
    private static LineLabel? Heads(LineLabel label) => label switch
    {
        LineLabel.ItemHeading or LineLabel.FieldHeading => label,
        LineLabel.Body or LineLabel.InnerHeading or LineLabel.ListEntry => LineLabel.Body,
        _ => null,
    };

    private static Wording Said(Line line) => line.Label switch
    {
        LineLabel.ItemHeading => Texts.LearnAsItem,
        LineLabel.FieldHeading => Texts.LearnAsField(line.What),
        _ => Texts.LearnAsText,
    };

    private static string ItemOf(TruthFile truth, int item) =>
        truth.Items[item].Number is { } number ? $"{number} {truth.Items[item].Title}" : truth.Items[item].Title;
}
