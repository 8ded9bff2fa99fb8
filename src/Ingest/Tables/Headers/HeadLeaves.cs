using System.Collections.Immutable;
using Ingest.Tables.Rows;

namespace Ingest.Tables.Headers;

/// <summary>What stands in a head below one of its rows, by column, and what a text over some of the columns costs by it.</summary>
internal sealed class HeadLeaves
{
    /// <summary>Names that come twice under one text would be told apart by nothing.</summary>
    private const double Twice = 1.5;

    /// <summary>A text that heads a part of what the row below holds together.</summary>
    private const double Dividing = 6;

    /// <summary>A column without a name under a text of several.</summary>
    private const double Nameless = 1;

    /// <summary>Columns side by side with names below and no text here.</summary>
    private const double BareStretch = 0.4, BareColumn = 0.06;

    /// <summary>A name that comes again elsewhere wants one above it that tells them apart.</summary>
    private const double BareRepeated = 0.5;

    /// <summary>Numbered names of one form (<c>2017 | 2018</c>) with others on both sides (<c>Budget 2018</c>, <c>Skøn</c>).</summary>
    private const double BetweenOthers = 1.2;

    /// <summary>What heads columns leaves out that of the rows' names.</summary>
    private const double OverStub = 1;

    private readonly ImmutableArray<RowCell> _cells;
    private readonly string[] _names;
    private readonly bool[] _repeated;
    private readonly double[,] _costs;

    /// <param name="rows">The rows below, topmost first.</param>
    /// <param name="columns">The table's columns.</param>
    /// <param name="isTop">No row of the head stands above.</param>
    public HeadLeaves(IEnumerable<ImmutableArray<RowCell>> rows, int columns, bool isTop)
    {
        (_cells, Columns, IsTop) = ([.. rows.SelectMany(row => row)], columns, isTop);
        _names = [.. Enumerable.Range(0, columns).Select(column =>
            string.Join(' ', _cells.Where(cell => cell.First <= column && cell.Last >= column).Select(cell => cell.Text)))];
        var counts = _names.CountBy(name => name).ToDictionary();
        _repeated = [.. _names.Select(name => counts[name] > 1)];
        _costs = new double[columns, columns];
        for (var first = 0; first < columns; first++)
        {
            for (var last = first; last < columns; last++)
            {
                _costs[first, last] = CostOf(first, last);
            }
        }
    }

    public int Columns { get; }

    /// <summary>No row of the head stands above.</summary>
    public bool IsTop { get; }

    /// <summary>The lines of the column's own name, topmost first.</summary>
    public RowCell[] Lines(int column) => [.. _cells.Where(cell => cell.First == column && cell.Last == column)];

    /// <summary>What speaks against a text over these columns, wherever it stands.</summary>
    public double Cost(int first, int last) => _costs[first, last];

    /// <summary>Columns that no text of the row heads.</summary>
    /// <param name="end">The first of them.</param>
    /// <param name="next">The first after them.</param>
    /// <param name="weight">How much it counts that they have none.</param>
    public double Bare(int end, int next, double weight)
    {
        var (bare, repeated) = (0, 0);
        for (var column = Math.Max(1, end); column < next; column++)
        {
            bare += _names[column].Length > 0 ? 1 : 0;
            repeated += _names[column].Length > 0 && _repeated[column] ? 1 : 0;
        }

        return bare == 0 ? 0 : (weight * (BareStretch + (BareColumn * bare))) + (IsTop ? BareRepeated * repeated : 0);
    }

    /// <summary>Begins with names that come again elsewhere, or with numbered ones, and ends with others.</summary>
    public bool EndsInOtherKind(int first, int last)
    {
        bool Ends(Func<int, bool> isKind)
        {
            var begins = Enumerable.Range(first, last - first + 1).TakeWhile(isKind).Count();
            return begins > 1 && first + begins <= last && !Enumerable.Range(first + begins, last - first - begins + 1).Any(isKind);
        }

        return Ends(column => _repeated[column]) || Ends(column => _names[column].Any(char.IsAsciiDigit));
    }

    private static bool IsBetweenOthers(string[] names)
    {
        if (names.Length < 4)
        {
            return false;
        }

        var forms = names.Select(name => string.Concat(name.Select(sign => char.IsAsciiDigit(sign) ? '9' : sign))).ToArray();
        var inner = forms[1..^1];
        return inner[0].Contains('9', StringComparison.Ordinal) && inner.All(form => form == inner[0]) && forms[0] != inner[0]
            && forms[^1] != inner[0];
    }

    private double CostOf(int first, int last)
    {
        var divided = Dividing * _cells.Count(cell => cell.IsSpan && cell.First <= last && cell.Last >= first
            && !(cell.First >= first && cell.Last <= last));
        if (first == last)
        {
            return divided;
        }

        var span = _names[first..(last + 1)];
        return divided + (Nameless * span.Count(name => name.Length == 0)) + (Twice * (span.Length - span.Distinct().Count()))
            + (IsBetweenOthers(span) ? BetweenOthers : 0)
            + (first == 0 ? OverStub : 0);
    }
}
