using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Icdar;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

/// <summary>A table as it is compared, from the truth or from the output: folded headers and texts, and values by what they are.</summary>
internal sealed class TableGrid
{
    private TableGrid(string[] headers, string[][] own, string[][] texts, double?[][] numbers, string?[][] dates,
        ImmutableArray<ImmutableArray<string>> rowPath)
    {
        Headers = headers;
        RowPaths = rowPath.IsEmpty ? [.. texts.Select(row => row.Length == 0 ? "" : TextFolding.Title(row[0]))]
            : [.. rowPath.Select(path => string.Join('\n', path.Select(TextFolding.Title)))];
        Texts = texts;
        Cells = Keys(texts, texts);
        Numbers = Keys(texts,
            numbers.Select(row => row.Select(value => value?.ToString("R", System.Globalization.CultureInfo.InvariantCulture)).ToArray())
                .ToArray());
        Dates = Keys(texts, dates);
        Relations = AdjacencyRelations.Of(
            [.. own.Prepend(headers).SelectMany((row, r) => row.Select((text, c) => new GridCell(r, r, c, c, text)))]);
    }

    public string[] Headers { get; }

    public string[][] Texts { get; }

    /// <summary>Of every row; its first text where no row stands under another.</summary>
    public IReadOnlyList<string> RowPaths { get; }

    /// <summary>(row's first text, column header, text) of every cell that holds a text.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>The same of the numbers.</summary>
    public IReadOnlyList<string> Numbers { get; }

    /// <summary>The same of the dates.</summary>
    public IReadOnlyList<string> Dates { get; }

    /// <summary>Of the header row and the body's cells; a spanning cell stands where it begins.</summary>
    public ImmutableArray<AdjacencyRelation> Relations { get; }

    public static TableGrid Of(TruthTable table) => new(
        [.. table.Columns.Select(column => TextFolding.Title(column.Header))],
        [.. table.Rows.Select(row => row.Select(cell => cell.Spanned ? "" : TextFolding.Text(cell.Text)).ToArray())],
        [.. table.Rows.Select(row => row.Select(cell => TextFolding.Text(cell.Text)).ToArray())],
        [.. table.Rows.Select(row => row.Select(cell => cell.Number).ToArray())],
        [.. table.Rows.Select(row => row.Select(cell => cell.Date).ToArray())],
        table.RowPath);

    public static TableGrid Of(AgendaTable table) => new(
        [.. table.Columns.Select(column => TextFolding.Title(column.Header))],
        [.. table.Rows.Select(row => row.Select(cell => cell.Spanned ? "" : TextFolding.Text(cell.Text)).ToArray())],
        [.. table.Rows.Select(row => row.Select(cell => TextFolding.Text(cell.Text)).ToArray())],
        [.. table.Rows.Select(row => row.Select(cell => cell.Number).ToArray())],
        [.. table.Rows.Select(row => row.Select(cell => cell.Date).ToArray())],
        table.RowPath);

    public bool Equal(TableGrid other) =>
        Headers.SequenceEqual(other.Headers, StringComparer.Ordinal) &&
        Texts.Length == other.Texts.Length &&
        Texts.Zip(other.Texts).All(rows => rows.First.SequenceEqual(rows.Second, StringComparer.Ordinal));

    /// <summary>How many keys both have, each as often as both have it.</summary>
    public static Tally Compare(IReadOnlyList<string> expected, IReadOnlyList<string> came)
    {
        var left = expected.GroupBy(key => key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var both = 0;
        foreach (var key in came)
        {
            if (left.TryGetValue(key, out var count) && count > 0)
            {
                left[key] = count - 1;
                both++;
            }
        }

        return new(both, came.Count - both, expected.Count - both);
    }

    private List<string> Keys(string[][] texts, string?[][] values)
    {
        var keys = new List<string>();
        for (var r = 0; r < values.Length; r++)
        {
            for (var c = 0; c < values[r].Length; c++)
            {
                if (!string.IsNullOrEmpty(values[r][c]))
                {
                    keys.Add($"{texts[r][0]}\n{(c < Headers.Length ? Headers[c] : "")}\n{values[r][c]}");
                }
            }
        }

        return keys;
    }
}
