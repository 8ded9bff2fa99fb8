using Ingest.Model;

namespace Ingest.Labels.Rules.Items;

/// <summary>
/// Titles in the text's own type, set in under their numbers: "Punkt 3." and on the next line, further right, "Anskaffelse af scanner".
/// Where nearly all numbers of the document have a line at that place under them, these are the titles, with lines that go on there.
/// </summary>
public sealed class InsetTitles : ILineRule
{
    private const int Fewest = 3;

    /// <summary>Of the numbers.</summary>
    private const double Most = 0.8;

    /// <summary>In point sizes: no indent of a paragraph.</summary>
    private const double LeastInset = 2.5;

    /// <summary>In points.</summary>
    private const double SamePlace = 1;

    /// <summary>In leadings: a line of one heading.</summary>
    private const double NextLine = 1.35;

    private const int MostLines = 4;

    private const double Vote = 14;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        var lines = document.Lines;
        var items = structure.ItemNumbers.Select(item => item.Line).ToHashSet();
        int[] alone = [.. items.Where(line => lines[line].Number is { StandsAlone: true, Word.Length: > 0 } && line + 1 < lines.Length)];
        var places = alone.Where(line => IsInset(lines[line], lines[line + 1])).GroupBy(line => Math.Round(lines[line + 1].Line.Box.Left))
            .MaxBy(place => place.Count());
        if (places is null || places.Count() < Math.Max(Fewest, Most * alone.Length))
        {
            return;
        }

        foreach (var number in places)
        {
            for (var i = number + 1; i < lines.Length && i <= number + MostLines && !items.Contains(i); i++)
            {
                if (!IsUnder(lines[i], lines[number + 1]))
                {
                    break;
                }

                scores.Add(i, LineLabel.ItemHeadingContinued, Vote, "set in under its number");
            }
        }
    }

    private static bool IsInset(LineContext number, LineContext below) =>
        IsUnder(below, below) && below.Line.Box.Left > number.Line.Box.Left + (LeastInset * number.Line.Size);

    private static bool IsUnder(LineContext facts, LineContext first) =>
        facts is { AtTop: false, GapAbove: < NextLine, Number: null or { Word.Length: 0 }, Case: null, Line.Turn: 0 }
            && Math.Abs(facts.Line.Box.Left - first.Line.Box.Left) <= SamePlace;
}
