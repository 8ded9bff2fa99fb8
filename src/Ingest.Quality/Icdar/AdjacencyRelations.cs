using System.Collections.Immutable;
using System.Text;
using Ingest.Model;

namespace Ingest.Quality.Icdar;

/// <summary>
/// The ICDAR 2013 table competition's measure (Göbel, Hassan, Oro, Orsi: A methodology for evaluating
/// algorithms for table understanding in PDF documents, 2012): every non-empty cell makes a relation
/// with its nearest non-empty neighbour to the right and below, blank cells skipped; precision and
/// recall count the relations of all tables of a document as one list with repetitions.
/// </summary>
public static class AdjacencyRelations
{
    public static ImmutableArray<AdjacencyRelation> Of(Table table) =>
        Of([.. table.Cells.Select(cell => new GridCell(
            cell.Row, cell.Row + cell.RowSpan - 1, cell.Column, cell.Column + cell.ColumnSpan - 1, cell.Text))]);

    public static ImmutableArray<AdjacencyRelation> Of(ImmutableArray<GridCell> cells)
    {
        var texts = cells.Select(cell => Normalised(cell.Text)).ToArray();
        var at = new Dictionary<(int Row, int Column), int>();
        for (var i = 0; i < cells.Length; i++)
        {
            for (var row = cells[i].StartRow; texts[i].Length > 0 && row <= cells[i].EndRow; row++)
            {
                for (var column = cells[i].StartColumn; column <= cells[i].EndColumn; column++)
                {
                    at[(row, column)] = i;
                }
            }
        }

        var lastRow = cells.IsEmpty ? -1 : cells.Max(cell => cell.EndRow);
        var lastColumn = cells.IsEmpty ? -1 : cells.Max(cell => cell.EndColumn);
        var pairs = new SortedSet<(int From, int To, bool Down)>();
        for (var i = 0; i < cells.Length; i++)
        {
            if (texts[i].Length == 0)
            {
                continue;
            }

            for (var row = cells[i].StartRow; row <= cells[i].EndRow; row++)
            {
                AddFirst(pairs, i, false, Enumerable.Range(cells[i].EndColumn + 1, Math.Max(0, lastColumn - cells[i].EndColumn))
                    .Select(column => (row, column)), at);
            }

            for (var column = cells[i].StartColumn; column <= cells[i].EndColumn; column++)
            {
                AddFirst(pairs, i, true,
                    Enumerable.Range(cells[i].EndRow + 1, Math.Max(0, lastRow - cells[i].EndRow)).Select(row => (row, column)), at);
            }
        }

        return [.. pairs.Select(pair => new AdjacencyRelation(texts[pair.From], texts[pair.To], pair.Down))];
    }

    public static RelationScore Score(IEnumerable<AdjacencyRelation> found, IEnumerable<AdjacencyRelation> truth)
    {
        var left = new Dictionary<AdjacencyRelation, int>();
        var all = 0;
        foreach (var relation in truth)
        {
            left[relation] = left.GetValueOrDefault(relation) + 1;
            all++;
        }

        int right = 0, given = 0;
        foreach (var relation in found)
        {
            given++;
            if (left.GetValueOrDefault(relation) > 0)
            {
                left[relation]--;
                right++;
            }
        }

        return new RelationScore(right, given, all);
    }

    /// <summary>Without white space and casing; every mark that is no letter or digit counts as the same one.</summary>
    public static string Normalised(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(sign))
            {
                kept.Append(char.ToUpperInvariant(sign));
            }
            else if (!char.IsWhiteSpace(sign) && !char.IsControl(sign) && sign is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                kept.Append('_');
            }
        }

        return kept.ToString();
    }

    private static void AddFirst(
        SortedSet<(int From, int To, bool Down)> pairs, int from, bool down, IEnumerable<(int Row, int Column)> path,
        Dictionary<(int Row, int Column), int> at)
    {
        foreach (var place in path)
        {
            if (at.TryGetValue(place, out var to) && to != from)
            {
                pairs.Add((from, to, down));
                return;
            }
        }
    }
}
