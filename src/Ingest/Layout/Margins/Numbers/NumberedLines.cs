using Ingest.Layout.Margins.Pieces;

namespace Ingest.Layout.Margins.Numbers;

/// <summary>What stands beside columns of numbers, counted: it tells line numbers from the numbers of a list or a table.</summary>
internal sealed record NumberedLines
{
    /// <summary>White in point sizes between a table's cells.</summary>
    private const double CellGap = 2;

    /// <summary>Share of the size that a number's baseline may be off its line's: Chromium sets a smaller number a little higher.</summary>
    public const double SameBaseline = 0.35;

    private int Numbers { get; init; }

    /// <summary>Rows of text from the first number to the last.</summary>
    private int Rows { get; init; }

    private int NumberedRows { get; init; }

    /// <summary>Rows that begin in a small letter: in the middle of a sentence.</summary>
    private int Continued { get; init; }

    /// <summary>Rows with white as between a table's cells.</summary>
    private int InCells { get; init; }

    /// <summary>Rows in another size than most.</summary>
    private int OtherSizes { get; init; }

    /// <summary>Neighbouring numbers with as many rows between as they count.</summary>
    private int Counted { get; init; }

    private int Neighbours { get; init; }

    /// <summary>The numbers are all in one size, and in one font of each page's.</summary>
    private bool AreUniform { get; init; }

    public bool AreLines(int step) => step == 1
        ? Numbers >= 8 && NumberedRows >= 0.6 * Rows && InCells <= 0.4 * Rows
            && (Continued >= 0.1 * Rows || (AreUniform && Numbers >= 12 && NumberedRows >= 0.9 * Rows && OtherSizes >= 0.1 * Rows))
        : Numbers >= 3 && NumberedRows >= 0.7 * Numbers && 2 * Counted > Neighbours && InCells <= 0.6 * Rows;

    /// <summary>
    /// Numbers with the page's before them: each line's, as a section's paragraphs have them too, must stand in the middle of sentences.
    /// </summary>
    public bool AreMarks(int step) => AreLines(step) && (step > 1 || (NumberedRows >= 0.9 * Rows && Continued >= 0.2 * Rows));

    public static NumberedLines Of(IEnumerable<NumberColumn> columns)
    {
        var parts = columns.ToList();
        var texts = parts.ConvertAll(
            column => column.Page.Rows.ConvertAll(row => Beside(column, row, Next(column, parts))).FindAll(row => row.Pieces.Count > 0));
        var sizes = texts.SelectMany(rows => rows).CountBy(row => row.Pieces[0].Size).ToList();
        var rows = texts.Sum(text => text.Count);
        return new NumberedLines
        {
            Numbers = parts.Sum(column => column.Tokens.Count),
            Rows = rows,
            NumberedRows = parts.Zip(texts).Sum(pair => pair.First.Tokens.Count(token => pair.Second.Exists(row => IsOn(row, token)))),
            Continued = parts.Zip(texts).Sum(pair => pair.Second.Count(row => IsContinued(pair.First, row))),
            InCells = texts.Sum(text => text.Count(HasCells)),
            OtherSizes = rows - sizes.Select(pair => pair.Value).DefaultIfEmpty().Max(),
            Counted = parts.Zip(texts)
                .Sum(pair => Neighbouring(pair.First)
                    .Count(two => RowsBetween(pair.Second, two.Above, two.Below) == two.Below.Value - two.Above.Value - 1)),
            Neighbours = parts.Sum(column => Neighbouring(column).Count()),
            AreUniform = parts.SelectMany(column => column.Tokens).Select(token => token.Owner.Size).Distinct().Count() == 1
                && parts.GroupBy(column => column.Page.Index)
                    .All(page => page.SelectMany(column => column.Tokens).Select(token => token.Owner.Font).Distinct().Count() == 1),
        };
    }

    private static IEnumerable<(NumberToken Above, NumberToken Below)> Neighbouring(NumberColumn column) =>
        column.Tokens.Zip(column.Tokens.Skip(1));

    private static int RowsBetween(List<PieceRow> rows, NumberToken above, NumberToken below) =>
        rows.Count(row => row.Baseline < above.Owner.Baseline - (SameBaseline * above.Owner.Size)
            && row.Baseline > below.Owner.Baseline + (SameBaseline * below.Owner.Size));

    private static bool IsOn(PieceRow row, NumberToken token) =>
        row.Pieces.Exists(piece => Math.Abs(piece.Baseline - token.Owner.Baseline) < SameBaseline * piece.Size);

    /// <summary>Where the numbers of the next column of text stand, in points.</summary>
    private static double Next(NumberColumn column, List<NumberColumn> all) =>
        all.Where(other => other.Page.Index == column.Page.Index && other.Left > column.Right).Select(other => other.Left)
            .DefaultIfEmpty(double.MaxValue).Min();

    /// <summary>
    /// What of a row the column counts: right of it, or where nothing stands there, left of it; nothing above and below the numbers.
    /// </summary>
    private static PieceRow Beside(NumberColumn column, PieceRow row, double next)
    {
        var (first, last) = (column.Tokens[0].Owner, column.Tokens[^1].Owner);
        if (row.Baseline > first.Baseline + first.Size || row.Baseline < last.Baseline - last.Size)
        {
            return row with { Pieces = [] };
        }

        var own = column.Tokens.Where(token => token.IsWhole).Select(token => token.Owner)
            .Concat(column.Signs.Where(sign => sign.IsWhole).Select(sign => sign.Owner)).ToHashSet(ReferenceEqualityComparer.Instance);
        var right = row.Pieces.FindAll(piece => piece.Box.Right > column.Right + 1 && piece.Box.Left < next && !own.Contains(piece));
        return row with { Pieces = right.Count > 0 ? right : row.Pieces.FindAll(piece => !own.Contains(piece)) };
    }

    private static bool HasCells(PieceRow row)
    {
        for (var i = 1; i < row.Pieces.Count; i++)
        {
            if (row.Pieces[i].Box.Left - row.Pieces[i - 1].Box.Right > CellGap * row.Pieces[i].Size)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsContinued(NumberColumn column, PieceRow row)
    {
        var piece = row.Pieces[0];
        var start = column.Tokens.Find(token => ReferenceEquals(token.Owner, piece) && token.Start <= piece.Start + 1)?.End ?? piece.Start;
        for (var i = start; i < piece.End; i++)
        {
            if (!column.Page.Glyph(i).IsBlank)
            {
                return column.Page.Glyph(i).Text is { Length: > 0 } text && char.IsLower(text[0]);
            }
        }

        return false;
    }
}
