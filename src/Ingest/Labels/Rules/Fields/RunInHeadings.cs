using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// Field headings that nobody knows, run in before their text and set in a type of their own (<b>Formål:</b> Anden drøftelse …):
/// words of the language that come again, or that stand among several such, in more than one item. A speaker's name in a debate is no
/// word.
/// </summary>
public sealed class RunInHeadings : ILineRule
{
    /// <summary>So many of a document's items have the heading, or so many such headings stand in them.</summary>
    private const int FewestAlike = 2;

    private const int FewestInAll = 4;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var found = Enumerable.Range(0, document.Lines.Length).Where(i => MayBe(document, i))
            .GroupBy(i => Folding.Fold(document.Lines[i].RunIn!), StringComparer.Ordinal).ToList();
        if (found.Count == 0)
        {
            return;
        }

        var names = NamedPersons.In(document);
        var headings = found.FindAll(alike => !Words(alike.Key).Any(names.Contains));
        int[] items = [.. structure.ItemNumbers.Concat(structure.TitledItems).Select(item => item.Line).Order()];
        int CountItems(IEnumerable<int> lines) => lines.Select(line => ~Array.BinarySearch(items, line)).Distinct().Count();
        var inItems = Math.Min(FewestAlike, items.Length);
        var habit = headings.Count >= FewestAlike && headings.Sum(alike => alike.Count()) >= FewestInAll
            && CountItems(headings.SelectMany(alike => alike)) >= inItems;
        foreach (var line in headings.Where(alike => habit || (alike.Count() >= FewestAlike && CountItems(alike) >= inItems))
            .SelectMany(alike => alike))
        {
            scores.Add(line, LineLabel.FieldHeading, OwnType, "heading run in, in a type of its own");
        }
    }

    private static string[] Words(string heading) => heading.TrimEnd(' ', ':', '–', '—', '-').Split(' ');

    /// <summary>Whatever was learned of such a type.</summary>
    private const double OwnType = 18;

    private static bool MayBe(DocumentContext document, int at) =>
        document.Lines[at] is { RunIn: { } heading, Number: null, Marker: null } facts && facts.RunInField is null
        && (at == 0 || facts.AtTop || document.Lines[at - 1].EndsEarly || facts.GapAbove >= 1.2)
        && Words(heading) is { Length: <= MostWords } words
        && words.All(word => word.All(char.IsLetter) && DanishWords.IsWordOrCompound(word));

    private const int MostWords = 3;
}
