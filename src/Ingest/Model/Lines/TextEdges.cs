using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>
/// The left and right edge that running text keeps to, page by page and column by column. A page with little text
/// takes its edges from the whole document; a table's cell has its own.
/// </summary>
public sealed class TextEdges
{
    private const int FewestLines = 8;

    private readonly Dictionary<(int Page, int Column, double To), (double Left, double Right)> _pages = [];
    private readonly Dictionary<int, (double Left, double Right)> _columns = [];

    private TextEdges()
    {
    }

    public static TextEdges Of(ImmutableArray<TextLine> lines)
    {
        var edges = new TextEdges();
        lines = lines.RemoveAll(line => line.Cell is not null);
        foreach (var column in lines.GroupBy(line => line.Column))
        {
            edges._columns[column.Key] = Measure([.. column]);
        }

        var inColumns = lines.Where(line => line.Column > 0).Select(line => line.Page).ToHashSet();
        foreach (var page in lines.GroupBy(Key))
        {
            var some = page.ToList();
            var whole = edges._columns[page.Key.Column];
            var own = Measure(some);
            edges._pages[page.Key] = page.Key.Column == 0 && (!inColumns.Contains(page.Key.Page) || some[0].ColumnRight >= whole.Right - 1)
                ? (some.Count >= FewestLines ? own.Left : Math.Min(own.Left, whole.Left),
                    Math.Max(own.Right, some.Count >= FewestLines ? own.Right : whole.Right))
                : own;
        }

        return edges;
    }

    public (double Left, double Right) Of(TextLine line) => line.Cell is null ? _pages[Key(line)] : (line.ColumnLeft, line.ColumnRight);

    /// <summary>The first column has its number from the lines over it, which run on across the page.</summary>
    private static (int Page, int Column, double To) Key(TextLine line) => (line.Page, line.Column, Math.Round(line.ColumnRight));

    /// <summary>Left: where most lines start. Right: how far the longest of the lines that share a size reach, a stray one aside.</summary>
    private static (double Left, double Right) Measure(List<TextLine> lines)
    {
        var starts = new Dictionary<double, (int Count, double Left)>();
        var rights = new double[lines.Count];
        for (var i = 0; i < rights.Length; i++)
        {
            var (left, key) = (lines[i].Box.Left, Math.Round(lines[i].Box.Left));
            starts[key] = starts.TryGetValue(key, out var known) ? (known.Count + 1, Math.Min(known.Left, left)) : (1, left);
            rights[i] = lines[i].Box.Right;
        }

        Array.Sort(rights);
        return (starts.OrderByDescending(start => start.Value.Count).ThenBy(start => start.Key).First().Value.Left,
            rights[Math.Min(rights.Length - 1, (int)(rights.Length * 0.985))]);
    }
}
