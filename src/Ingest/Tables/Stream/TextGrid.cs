using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Headers;
using Ingest.Tables.Rows;
using Ingest.Tables.Rows.Lines;
using Ingest.Tables.Rulings;
using Ingest.Tables.Tight;
using Ingest.Tables.Words;

namespace Ingest.Tables.Stream;

/// <summary>
/// The grid of a region whose columns and rows are not drawn: columns by white strips, header by where
/// the figures begin or a rule is drawn, rows by lines with wrapped ones joined.
/// </summary>
internal static class TextGrid
{
    /// <summary>
    /// With fewer than one row of figures in so many the table is one of texts, and figures show only some of its columns.
    /// </summary>
    private const int FewFigures = 6;

    /// <summary>Rows below a head that show what its columns hold without the names that read as figures.</summary>
    private const int FewestTelling = 2;

    /// <summary>Where so many of the rows have names, one of figures without is none of them but of the head.</summary>
    private const double NamedShare = 0.8;

    /// <param name="page">Its number.</param>
    /// <param name="printed">The region's text rows, topmost first.</param>
    /// <param name="rules">Horizontal edges inside or at the region's borders.</param>
    public static TableDraft? Build(int page, ImmutableArray<TextRow> printed, ImmutableArray<Edge> rules)
    {
        var rows = SignRuns.Join(printed);
        var telling = Telling(rows);
        var borders = YearColumns.Add(TightColumns.Add(ColumnBands.Find(telling, rows), rows), rows);
        return borders.IsEmpty || rows.Length < 2 ? null : Build(page, rows, rules, SymbolColumns.Merge(telling, borders));
    }

    /// <param name="page">Its number.</param>
    /// <param name="rows">The region's text rows, topmost first.</param>
    /// <param name="rules">Horizontal edges inside or at the region's borders.</param>
    /// <param name="borders">Where one column ends and the next begins.</param>
    public static TableDraft Build(int page, ImmutableArray<TextRow> rows, ImmutableArray<Edge> rules, ImmutableArray<double> borders)
    {
        var telling = Telling(rows);
        var spread = RowCells.Spread(telling, borders);
        var placed = rows.Select(row => (Row: row, Cells: RowCells.Of(row, borders, spread))).ToImmutableArray();
        var columns = borders.Length + 1;
        var box = Box.Around(rows.Select(row => row.Box));
        var header = HeaderEnd(placed, columns, rules, box);
        ImmutableArray<TextRow> below = [.. telling.Where(row => header == 0 || row.Baseline < rows[header - 1].Baseline)];
        var held = below.Length < FewestTelling ? spread : RowCells.Spread(below, borders);
        var (headerCells, levels) = HeaderGrid.Of(HeaderBlocks.Place(placed[..header], held), held, rules);
        var body = BodyRows(placed[header..], columns, rules, box);
        var cells = ImmutableArray.CreateBuilder<DraftCell>();
        cells.AddRange(headerCells);
        for (var row = 0; row < body.Length; row++)
        {
            foreach (var group in body[row].SelectMany(line => line.Cells).GroupBy(cell => (cell.First, cell.Last)))
            {
                Add(cells, new DraftCell(levels + row, group.Key.First, 1, group.Key.Last - group.Key.First + 1, default,
                    [.. group.SelectMany(cell => cell.Words)]));
            }
        }

        var draft = new TableDraft(page, box, levels + body.Length, columns, cells.ToImmutable(), header == 0 ? -1 : levels);
        return DraftBoxes.Complete(draft, borders);
    }

    /// <summary>
    /// Rows that show the columns best: those with figures; where they are few among those of several runs, all of these.
    /// </summary>
    private static ImmutableArray<TextRow> Telling(ImmutableArray<TextRow> rows)
    {
        ImmutableArray<TextRow> figures = [.. rows.Where(IsOfFigures)];
        ImmutableArray<TextRow> several = [.. rows.Where(row => row.Runs.Length > 1)];
        return figures.Length >= 2 && figures.Length * FewFigures >= several.Length ? figures : several;
    }

    private static bool IsOfFigures(TextRow row)
    {
        var values = row.Runs.Skip(1).Select(run => run.Text).ToArray();
        var figures = values.Count(text => NumericText.IsLike(text) && !NumericText.IsYear(text));
        return figures > 0 && (figures + values.Count(NumericText.IsBlankMark)) * 2 >= values.Length;
    }

    /// <summary>How many text rows are header: those above the lowest full rule over the first figures, else above the figures.</summary>
    private static int HeaderEnd(ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int columns, ImmutableArray<Edge> rules,
        Box box)
    {
        var figures = FigureColumnsOf(rows, columns);
        var several = rows.Select(row => row.Cells.Length > 1).ToArray();
        bool AreNamedBelow(int i) => Enumerable.Range(i + 1, rows.Length - i - 1).Where(k => several[k]).ToArray() is { Length: > 1 } below
            && below.Count(k => rows[k].Cells[0].First == 0) >= NamedShare * below.Length;
        var data = Enumerable.Range(0, rows.Length)
            .FirstOrDefault(i => IsData(rows[i].Cells, figures) && !IsOfNames(rows, rows[i].Cells, figures)
                && (rows[i].Cells[0].First == 0 || !AreNamedBelow(i)), -1);
        var limit = data < 0 ? Math.Min(rows.Length - 1, 4) : data;
        bool Ruled(int i) => rules.Any(rule => IsFull(rule, box) && IsBetween(rule, rows[i - 1].Row, rows[i].Row));
        if (data < 0 && Enumerable.Range(1, limit).Count(Ruled) > 1)
        {
            return Enumerable.Range(1, limit).First(Ruled); // of rules between all rows the first has the names above it
        }

        for (var i = limit; i > 0; i--)
        {
            if (Ruled(i))
            {
                return EndBeforeSections(rows, i) is var end && Ruled(end) ? end : i;
            }
        }

        return data < 0 ? 0 : EndBeforeSections(rows, data);
    }

    /// <summary>Names of sections directly above the first figures belong to the body.</summary>
    private static int EndBeforeSections(ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int data)
    {
        var end = data;
        while (end > 1 && rows[end - 1].Cells is [{ First: 0 } only] && !only.IsSpan
            && rows[..(end - 1)].Any(row => row.Cells.Any(cell => cell.First > 0)))
        {
            end--;
        }

        return end;
    }

    private static HashSet<int> FigureColumnsOf(ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int columns)
    {
        var cells = rows.SelectMany(
            (row, i) => row.Cells.Where(cell => !cell.IsSpan).Select(cell => new DraftCell(i, cell.First, 1, 1, default, cell.Words)));
        return NumericColumns.Of(new TableDraft(0, default, rows.Length, columns, [.. cells]));
    }

    private static bool IsData(ImmutableArray<RowCell> cells, HashSet<int> columns)
    {
        var values = cells.Where(cell => !cell.IsSpan && columns.Contains(cell.First)).ToArray();
        var figures = values.Where(cell => NumericText.IsLike(cell.Text) || NumericText.IsBlankMark(cell.Text)).ToArray();
        var years = figures.All(cell => NumericText.IsYear(cell.Text) || NamedNumbers.IsOfYear(cell.Text))
            && (cells[0].First > 0 || figures.Length > 1);
        return figures.Length > 0 && figures.Length * 2 >= values.Length && !years
            && !RangeNames.Are([.. figures.Select(cell => cell.Text)]);
    }

    /// <summary>Its texts read like figures but name columns of others.</summary>
    private static bool IsOfNames(ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, ImmutableArray<RowCell> cells,
        HashSet<int> columns)
    {
        IEnumerable<RowCell> In(ImmutableArray<RowCell> row) => row.Where(cell => !cell.IsSpan && columns.Contains(cell.First));
        return NameForms.Head(In(cells).ToLookup(cell => cell.First, cell => cell.Text),
            rows.SkipWhile(row => row.Cells != cells).Skip(1).SelectMany(row => In(row.Cells)).Select(cell => (cell.First, cell.Text)));
    }

    public static bool IsFull(Edge rule, Box box) => Math.Min(rule.To, box.Right) - Math.Max(rule.From, box.Left) > 0.8 * box.Width;

    private static bool IsBetween(Edge rule, TextRow above, TextRow below) =>
        rule.At < above.Baseline + (0.2 * above.Size) && rule.At > below.Baseline + (0.3 * below.Size);

    private static ImmutableArray<ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)>> BodyRows(
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int columns, ImmutableArray<Edge> rules, Box box)
    {
        if (CenteredRows.Of(rows) is { } set)
        {
            return set;
        }

        var parts = ImmutableArray.CreateBuilder<ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)>>();
        var start = 0;
        for (var i = 1; i <= rows.Length; i++)
        {
            if (i == rows.Length || rules.Any(rule => IsFull(rule, box) && IsBetween(rule, rows[i - 1].Row, rows[i].Row)))
            {
                parts.Add(rows[start..i]);
                start = i;
            }
        }

        var everyRowRuled = parts.Count >= 3 && parts.Count * 2 >= rows.Length;
        return [.. parts.Where(part => !part.IsEmpty).SelectMany(part => everyRowRuled && IsOneRow(part) ? [part] : Join(part, columns))];
    }

    /// <summary>Between two rules of a table with a rule under every row: one row, unless figures stand under figures.</summary>
    private static bool IsOneRow(ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> part) =>
        part.SelectMany(line => line.Cells).Where(cell => cell.First > 0 && NumericText.IsLike(cell.Text)).GroupBy(cell => cell.First)
            .All(group => group.Count() == 1);

    private static IEnumerable<ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)>> Join(
        ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> part, int columns)
    {
        var byLine = part.ToDictionary(line => line.Row.Runs.SelectMany(run => run.Words).ToImmutableArray(), line => line);
        var lines = byLine.Keys.ToImmutableArray();
        var groups = RowGroups.Join(lines, line => Texts(byLine[line].Cells, columns));
        return groups.Select(group => group.Select(line => byLine[line]).ToImmutableArray());
    }

    private static string[] Texts(ImmutableArray<RowCell> cells, int columns)
    {
        var texts = Enumerable.Repeat("", columns).ToArray();
        foreach (var cell in cells)
        {
            Array.Fill(texts, cell.Text, cell.First, cell.Last - cell.First + 1);
        }

        return texts;
    }

    /// <summary>Adds a cell of a body row; where its columns overlap another's they become one.</summary>
    private static void Add(ImmutableArray<DraftCell>.Builder cells, DraftCell cell)
    {
        for (var i = cells.Count - 1; i >= 0 && cells[i].Row == cell.Row; i--)
        {
            if (cells[i].Column < cell.ColumnEnd && cell.Column < cells[i].ColumnEnd)
            {
                int first = Math.Min(cell.Column, cells[i].Column), end = Math.Max(cell.ColumnEnd, cells[i].ColumnEnd);
                var both = cell with { Column = first, ColumnSpan = end - first, Words = cells[i].Words.AddRange(cell.Words) };
                cells.RemoveAt(i);
                Add(cells, both);
                return;
            }
        }

        cells.Add(cell);
    }
}
