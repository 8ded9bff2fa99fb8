using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Content;
using Ingest.Model.Output;

namespace Ingest.Corpus.Planning;

/// <summary>Draws a table's figures and adds up its sums, differences and shares, rounded as printed.</summary>
internal sealed class TableMaker(SlotFiller filler, Scene scene, Dice dice)
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    private sealed record Column(ImmutableArray<string> Path, string Type, string Formula)
    {
        public bool IsText => Type is "text";

        public bool IsDate => Type is "date";

        public bool IsFigure => !IsText && !IsDate;

        public int Decimals(int common) => Formula is "pct" or "share" or "share1" ? 1 : Type is "antal" or "m²" ? 0 : common;
    }

    private sealed record Look(bool Thousands, string Minus, bool UnitInHeader, bool Caption, bool DashForNone);

    public PlannedTable Make(TableScript script, int number, double merged)
    {
        var look = new Look(dice.Chance(0.85), dice.Pick(["-", "-", "–", "−"]), dice.Chance(0.5), dice.Chance(0.35), dice.Chance(0.5));
        var columns = script.Columns.Select(Parse).ToImmutableArray();
        var sections = script.Rows.Any(r => r.Length == 1);
        var sideways = sections && dice.Chance(merged);
        var (rows, sectionRows) = Figures(script, columns);
        var totals = ImmutableHashSet<int>.Empty;
        if (script.Total is { } total)
        {
            totals = totals.Add(rows.Count);
            rows.Add(TotalRow(total, columns, rows.Where((_, i) => !sectionRows.Contains(i)).ToList()));
        }

        Shares(columns, rows, sectionRows, script.Total is not null);
        var cells = rows.Select((row, r) => Cells(row, columns, script, look, sectionRows.Contains(r))).ToList();
        var unitShown = script.Unit is not null && (look.UnitInHeader || !look.Caption);
        var heads = columns.Select(c => Head(c, script, unitShown)).ToList();
        var sourceSections = sectionRows;
        if (sideways)
        {
            (cells, heads, sectionRows, totals) = Sideways(cells, heads, sectionRows, totals);
        }

        var table = new AgendaTable
        {
            Id = "t",
            Caption = look.Caption ? FormattableString.Invariant($"Tabel {number}: {filler.Fill(script.Title)}")
                + (script.Unit is { } unit && !unitShown ? $" ({unit})" : "") : null,
            Columns = [.. heads],
            Rows = [.. cells.Select(c => c.ToImmutableArray())],
            Checks = Checks(columns, rows, sourceSections, totals, script.Decimals, sideways ? 1 : 0),
        };
        var texts = columns.Select((c, i) => (c, i)).Where(p => !p.c.IsFigure).Select(p => p.i + (sideways ? 1 : 0));
        return new(table, new(totals, sideways ? [] : [.. sectionRows], [.. texts.Append(0)], dice.Pick<float>([1, 1, 1, 1, 1, 0.5f, 0])));
    }

    private Column Parse(string text)
    {
        var formula = text.IndexOf('=', StringComparison.Ordinal);
        var head = formula < 0 ? text : text[..formula];
        var colon = head.LastIndexOf(':');
        colon = colon >= 0 && head.IndexOf('}', colon) >= 0 ? -1 : colon;
        var words = filler.Fill(colon < 0 ? head : head[..colon]);
        return new(words.Length == 0 ? [] : [.. words.Split('/')], colon < 0 ? "" : head[(colon + 1)..],
            formula < 0 ? "" : text[(formula + 1)..]);
    }

    private (List<object?[]> Rows, HashSet<int> Sections) Figures(TableScript script, ImmutableArray<Column> columns)
    {
        List<object?[]> rows = [];
        HashSet<int> sections = [];
        foreach (var source in script.Rows)
        {
            if (source.Length == 1)
            {
                sections.Add(rows.Count);
                rows.Add([.. columns.Select(_ => (object?)filler.Fill(source[0]))]);
                continue;
            }

            var row = new object?[columns.Length];
            var scale = (decimal)(0.85 + (0.3 * dice.Real()));
            for (var c = 0; c < columns.Length; c++)
            {
                var text = c < source.Length ? source[c] : "";
                row[c] = columns[c] switch
                {
                    { IsText: true } => filler.Fill(text),
                    { IsDate: true } => scene.Date.AddDays(int.Parse(text, CultureInfo.InvariantCulture) + dice.Between(-6, 6)),
                    { Formula.Length: 0 } col =>
                        Around(decimal.Parse(text, NumberStyles.Number, Danish), scale, col.Decimals(script.Decimals)),
                    _ => null,
                };
            }

            Derive(columns, row, script.Decimals);
            rows.Add(row);
        }

        return (rows, sections);
    }

    private decimal Around(decimal size, decimal scale, int decimals)
    {
        var value = Math.Round(size * scale * (decimal)(0.97 + (0.06 * dice.Real())), decimals, MidpointRounding.AwayFromZero);
        return decimals == 0 && Math.Abs(size) >= 1000 && size % 100 == 0 ? Math.Round(value / 10) * 10 : value;
    }

    private static void Derive(ImmutableArray<Column> columns, object?[] row, int decimals)
    {
        for (var c = 0; c < columns.Length; c++)
        {
            row[c] = columns[c].Formula switch
            {
                "sum" => columns.Take(c).Select((col, i) => col.IsFigure && col.Formula.Length == 0 ? (decimal)row[i]! : 0).Sum(),
                "pct" => Math.Round(((decimal)row[c - 1]! - (decimal)row[c - 2]!) / (decimal)row[c - 2]! * 100, 1,
                    MidpointRounding.AwayFromZero),
                "25" => Math.Round((decimal)row[c - 1]! * 0.25m),
                "sum2" => (decimal)row[c - 2]! + (decimal)row[c - 1]!,
                [var a, '-', var b] => (decimal)row[a - '0']! - (decimal)row[b - '0']!,
                [var a, '+', var b] => (decimal)row[a - '0']! + (decimal)row[b - '0']!,
                _ => row[c],
            };
        }
    }

    private static object?[] TotalRow(string word, ImmutableArray<Column> columns, List<object?[]> rows)
    {
        var total = new object?[columns.Length];
        for (var c = 0; c < columns.Length; c++)
        {
            total[c] = columns[c] switch
            {
                { IsFigure: true, Formula: "pct" } =>
                    Math.Round(((decimal)total[c - 1]! - (decimal)total[c - 2]!) / (decimal)total[c - 2]! * 100, 1),
                { IsFigure: true, Formula: "share" or "share1" } => 100m,
                { IsFigure: true } => rows.Sum(r => (decimal)r[c]!),
                _ => c == 0 ? word : "",
            };
        }

        return total;
    }

    private static void Shares(ImmutableArray<Column> columns, List<object?[]> rows, HashSet<int> sections, bool hasTotal)
    {
        for (var c = 0; c < columns.Length; c++)
        {
            if (columns[c].Formula is not ("share" or "share1"))
            {
                continue;
            }

            var of = columns[c].Formula == "share" ? c - 1 : 1;
            var body = rows.Where((_, i) => !sections.Contains(i) && !(hasTotal && i == rows.Count - 1)).ToList();
            var sum = body.Sum(r => (decimal)r[of]!);
            body.ForEach(r => r[c] = Math.Round((decimal)r[of]! / sum * 100, 1, MidpointRounding.AwayFromZero));
        }
    }

    private static List<Cell> Cells(object?[] row, ImmutableArray<Column> columns, TableScript script, Look look, bool section) =>
        [.. row.Select((value, c) => section
            ? new Cell { Text = (string)value!, Spanned = c > 0 }
            : value switch
            {
                0m when look.DashForNone && columns[c].Formula.Length == 0 => new Cell { Text = look.Minus == "-" ? "-" : "–" },
                decimal figure =>
                    new Cell { Text = Print(figure, columns[c].Decimals(script.Decimals), look),
                        Number = figure == 0 ? 0 : (double)figure },
                DateOnly date =>
                    new Cell { Text = date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
                        Date = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
                string { Length: > 0 } number when number.All(char.IsAsciiDigit) =>
                    new Cell { Text = number, Number = int.Parse(number, CultureInfo.InvariantCulture) },
                _ => new Cell { Text = (string?)value ?? "" },
            })];

    private static string Print(decimal figure, int decimals, Look look)
    {
        var digits = Math.Abs(figure).ToString((look.Thousands ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), Danish);
        return figure < 0 ? look.Minus + digits : digits;
    }

    private static TableColumn Head(Column column, TableScript script, bool unitShown)
    {
        var own = column.Type is "antal" or "" ? null : column.Type;
        var unit = !column.IsFigure || column.Type is "antal" ? null : own ?? script.Unit;
        var path = column.Path;
        if (path.Length > 0 && column.IsFigure && unit is not null && (own is not null || unitShown))
        {
            path = path.SetItem(path.Length - 1, $"{path[^1]} ({unit})");
        }

        return new(string.Join(" / ", path), path, unit);
    }

    /// <summary>Sections as a first column whose cells span their rows.</summary>
    private static (List<List<Cell>>, List<TableColumn>, HashSet<int>, ImmutableHashSet<int>) Sideways(
        List<List<Cell>> cells, List<TableColumn> heads, HashSet<int> sections, ImmutableHashSet<int> totals)
    {
        List<List<Cell>> turned = [];
        var (name, first) = ("", true);
        var newTotals = ImmutableHashSet<int>.Empty;
        for (var r = 0; r < cells.Count; r++)
        {
            if (sections.Contains(r))
            {
                (name, first) = (cells[r][0].Text, true);
            }
            else if (totals.Contains(r))
            {
                newTotals = newTotals.Add(turned.Count);
                turned.Add([cells[r][0], new Cell { Text = "" }, .. cells[r].Skip(1)]);
            }
            else
            {
                turned.Add([new Cell { Text = name, Spanned = !first }, .. cells[r]]);
                first = false;
            }
        }

        return (turned, [new TableColumn("Område", ["Område"], null), .. heads], [], newTotals);
    }

    private static ImmutableArray<TableCheck> Checks(
        ImmutableArray<Column> columns, List<object?[]> rows, HashSet<int> sections, ImmutableHashSet<int> totals, int decimals, int shift)
    {
        if (totals.IsEmpty)
        {
            return [];
        }

        var body = rows.Where((_, i) => !sections.Contains(i)).SkipLast(1).ToList();
        return [.. columns.Select((col, c) => (col, c)).Where(p => p.col.IsFigure && p.col.Formula != "pct").Select(p =>
        {
            var places = p.col.Decimals(decimals);
            var tolerance = places == 0 ? 0 : (double)((body.Count + 1) * 0.5m * (decimal)Math.Pow(10, -places));
            var computed = (double)body.Sum(r => (decimal)r[p.c]!);
            return new TableCheck(
                "columnTotal", p.c + shift, totals.Single(), (double)(decimal)rows[^1][p.c]!, computed, Verdict.Pass, tolerance);
        })];
    }
}
