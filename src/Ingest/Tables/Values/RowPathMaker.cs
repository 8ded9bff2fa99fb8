using System.Collections.Immutable;

namespace Ingest.Tables.Values;

/// <summary>Goes down the rows and keeps the names that the row in hand stands under.</summary>
/// <param name="levels">How deep each is indented; null: no row is.</param>
/// <param name="groups">Whether it names those below it.</param>
/// <param name="beside">The second column's names; null where it holds none.</param>
/// <param name="totals">Which rows sum others; empty where there are no groups.</param>
internal sealed class RowPathMaker(ImmutableArray<StubRow> rows, ImmutableArray<int>? levels, ImmutableArray<bool> groups,
    ImmutableArray<string>? beside, ImmutableArray<bool> totals)
{
    private sealed record Open(string Text, int Level, bool IsGroup, bool IsBold);

    private readonly List<Open> _open = [];

    public ImmutableArray<ImmutableArray<string>> Make()
    {
        var paths = ImmutableArray.CreateBuilder<ImmutableArray<string>>(rows.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            if (groups[row])
            {
                CloseForGroup(row);
            }
            else
            {
                CloseForRow(row);
            }

            _open.Add(new Open(rows[row].Text, Level(row), groups[row], rows[row].IsBold));
            paths.Add(Path(row));
        }

        return paths.MoveToImmutable();
    }

    private ImmutableArray<string> Path(int row)
    {
        var path = _open.Select(open => open.Text);
        return [.. (beside is { } names && !groups[row] && names[row] != rows[row].Text ? path.Append(names[row]) : path)
            .Where(text => text.Length > 0)];
    }

    /// <summary>Of a name under a name, both alone in their rows, the second stands below where it is set in another type.</summary>
    private void CloseForGroup(int row)
    {
        var isBelow = row > 0 && groups[row - 1] && Level(row - 1) == Level(row) && rows[row - 1].IsBold && !rows[row].IsBold;
        var peer = _open.FindLastIndex(open => open.IsGroup && open.Level == Level(row) && open.IsBold == rows[row].IsBold);
        var from = peer >= 0 ? peer
            : isBelow ? _open.Count
            : _open.FindIndex(open => open.Level >= Level(row));
        if (from >= 0)
        {
            _open.RemoveRange(from, _open.Count - from);
        }
    }

    /// <summary>
    /// A group goes on until the next one, a bold row among others that are not, or the table's last total. A bold row right below
    /// its name is its own head, though.
    /// </summary>
    private void CloseForRow(int row)
    {
        var isOutside = (rows[row].IsBold && row > 0 && !groups[row - 1] && _open.Any(open => open.IsGroup && open.IsBold))
            || (row == rows.Length - 1 && !totals.IsEmpty && totals[row]);
        var from = _open.FindIndex(open => open.IsGroup && !isOutside ? open.Level > Level(row) : open.Level >= Level(row));
        if (from >= 0)
        {
            _open.RemoveRange(from, _open.Count - from);
        }
    }

    private int Level(int row) => levels is { } steps ? steps[row] : 0;
}
