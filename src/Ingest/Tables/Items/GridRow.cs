using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Tables.Items;

/// <summary>A row of a table with the cells that have text, left to right. "Emne" before a title only says that it is one.</summary>
/// <param name="Table">Which of its run's tables, from 0.</param>
/// <param name="From">The first column that may have numbers or titles; those left of it tell when or who.</param>
internal sealed record GridRow(int Table, ImmutableArray<TableCell> Cells, int From = 0)
{
    /// <summary>The number that its first cell begins with; null where it has none, or nothing that it could number.</summary>
    public ItemNumber? Number { get; } = NumberOf(WithoutTitleName(Behind(Cells, From)), From);

    /// <summary>The number has a cell of its own, which may say when: "Pkt. 1 18.30-18.35". The title is in the next.</summary>
    public bool NumberStandsAlone => Number is { Rest: var rest }
        && (rest.Length == 0 || (TimeSlot.IsWhole(rest) && _content.Length > 1 && _content[1].Text.Any(char.IsLetter)));

    public TableCell Title => _content[NumberStandsAlone ? 1 : 0];

    private readonly ImmutableArray<TableCell> _content = WithoutTitleName(Behind(Cells, From));

    /// <summary>The cell that says of the next that it is the title; null in most rows.</summary>
    public TableCell? TitleName =>
        Number is not null ? Cells.FirstOrDefault(cell => cell.Column >= From && !_content.Contains(cell)) : null;

    /// <summary>The cell that has nothing but the number, and when it is dealt with.</summary>
    public TableCell? NumberCell => NumberStandsAlone ? _content[0] : null;

    /// <summary>The cells beside number and title.</summary>
    public ImmutableArray<TableCell> Others =>
        Number is null ? Cells : [.. Cells.Where(cell => cell.Column < From), .. _content[(NumberStandsAlone ? 2 : 1)..]];

    /// <returns>The rows of a table that have text.</returns>
    public static IEnumerable<GridRow> Of(Table table, int at) => Of(table, at, 0);

    /// <inheritdoc cref="Of(Table, int)"/>
    /// <param name="from">The first column that may have numbers or titles.</param>
    public static IEnumerable<GridRow> Of(Table table, int at, int from) =>
        Filled(table).Select(cells => new GridRow(at, cells, from));

    /// <summary>The cells that have text, row by row, each from left to right.</summary>
    public static ImmutableArray<ImmutableArray<TableCell>> Filled(Table table) =>
        [.. table.Cells.Where(cell => cell.Glyphs.Length > 0).GroupBy(cell => cell.Row).OrderBy(row => row.Key)
            .Select(row => row.OrderBy(cell => cell.Column).ToImmutableArray())];

    private static ImmutableArray<TableCell> Behind(ImmutableArray<TableCell> cells, int from) =>
        from == 0 ? cells : cells.RemoveAll(cell => cell.Column < from);

    private static ImmutableArray<TableCell> WithoutTitleName(ImmutableArray<TableCell> cells)
    {
        var name = 0;
        while (name < Math.Min(2, cells.Length) && !SaysTitle(cells[name].Text))
        {
            name++;
        }

        return name < Math.Min(2, cells.Length - 1) && (name == 0 || ItemNumber.Read(cells[0].Text) is { Rest.Length: 0 })
            ? cells.RemoveAt(name) : cells;
    }

    /// <summary>"Dagsorden" may be a title itself: of the item under which the agenda is approved.</summary>
    private static bool SaysTitle(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && Folding.Fold(text) is not "dagsorden" and var folded
            && Vocabulary.TitleColumns.Contains(folded);

    private static ItemNumber? NumberOf(ImmutableArray<TableCell> cells, int from) =>
        cells.Length > 0 && cells[0].Column <= from + 1 && (!IsFigure(cells[0].Text) || IsNamed(cells))
            && ItemNumber.Read(cells[0].Text) is { } number && number.Parts[0] <= HighestNumber
            && (number.Rest.Length > 0 || IsNamed(cells)) ? number : null;

    /// <summary>Behind figures and their points alone no number leaves a rest; most cells of a table of data are such.</summary>
    private static bool IsFigure(string text) => text.AsSpan().IndexOfAnyExcept("0123456789.,") < 0;

    private static bool IsNamed(ImmutableArray<TableCell> cells) => cells.Length > 1 && cells[1].Text.Any(char.IsLetter);

    /// <summary>Of an item; a year is none.</summary>
    private const int HighestNumber = 999;
}
