using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Tables.Items;

/// <summary>The rows of a run of tables, and which of them begin items.</summary>
/// <param name="Names">Which row names the columns; -1: none does.</param>
/// <param name="Begins">The rows that begin an item, in order.</param>
internal sealed record ItemGrid(ImmutableArray<Table> Tables, ImmutableArray<GridRow> Rows, int Names, ImmutableArray<int> Begins)
{
    public int First => Names >= 0 ? Names : Begins[0];

    public ImmutableArray<TableCell> ColumnNames => Names >= 0 ? Rows[Names].Cells : [];

    /// <summary>The name over a cell; null where none is, or where it is the titles'.</summary>
    public TableCell? NameOver(TableCell cell) =>
        ColumnNames.FirstOrDefault(
            name => name.Column <= cell.Column && cell.Column < name.Column + name.ColumnSpan
                && (name.Column > TitleColumn || name.Column < From));

    /// <summary>The first column that has numbers or titles.</summary>
    public int From => Rows[0].From;

    /// <summary>The column of the titles, where each title stands in one of its own.</summary>
    public int TitleColumn { get; init; }

    /// <summary>The names of the columns, printed once more: on a further page, or over each item.</summary>
    public bool IsNamesAgain(int row) =>
        Names >= 0 && row != Names
            && Rows[row].Cells.Select(cell => cell.Text).SequenceEqual(Rows[Names].Cells.Select(cell => cell.Text), StringComparer.Ordinal);

    /// <summary>
    /// Rows of one cell between the items that head several of them ("Åbne punkter", "Lukkede punkter"); one alone heads nothing.
    /// </summary>
    public ImmutableArray<int> Sections => _sections ??= FindSections();

    private ImmutableArray<int>? _sections;

    private ImmutableArray<int> FindSections()
    {
        ImmutableArray<int> over = Names < 0
            ? [] : [.. Enumerable.Range(Names + 1, Rows.Length - Names - 1)
                .Where(row => !Is(row) && Is(row + 1) && Rows[row].Cells is [{ ColumnSpan: > 1, Text.Length: < LongestSection }])];
        return over.Length > 1 ? over : [];
    }

    /// <summary>Characters.</summary>
    private const int LongestSection = 80;

    public bool Is(int row) => Begins.BinarySearch(row) >= 0;

    /// <summary>What a title says, folded, without its number.</summary>
    public string TitleOf(int begin) =>
        Folding.Fold(Rows[begin] is { NumberStandsAlone: false, Number: { Rest.Length: > 0 } number }
            ? number.Rest : Rows[begin].Title.Text);
}
