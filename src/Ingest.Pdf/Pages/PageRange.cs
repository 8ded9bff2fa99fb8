using System.Globalization;

namespace Ingest.Pdf.Pages;

/// <summary>
/// Pages of a file, counted from 1, both ends included. One that nobody set (<c>default</c>) is all pages, as <see cref="From"/> 1.
/// </summary>
public readonly record struct PageRange
{
    /// <summary>Kept as what is left out at both ends, so that nothing set is all pages.</summary>
    private readonly int _before;
    private readonly int _after;

    /// <param name="first">From 1 up.</param>
    /// <param name="last">Not before the first; a file may have fewer pages.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first is below 1, or the last before it.</exception>
    public PageRange(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        (_before, _after) = (first - 1, int.MaxValue - last);
    }

    public int First => _before + 1;

    public int Last => int.MaxValue - _after;

    /// <summary>From this page to the file's end.</summary>
    public static PageRange From(int first) => new(first, int.MaxValue);

    /// <summary>Reads what people write: <c>3-9</c>, <c>3</c>, <c>3-</c>.</summary>
    /// <returns>False for anything else; pages are counted from 1, and the last is not before the first.</returns>
    public static bool TryParse(string? text, out PageRange range)
    {
        range = default;
        var parts = (text ?? "").Split('-');
        if (parts.Length > 2 || !Number(parts[0], out var first))
        {
            return false;
        }

        var last = parts.Length == 1 ? first : int.MaxValue;
        if (parts is [_, { Length: > 0 } end] && (!Number(end, out last) || last < first))
        {
            return false;
        }

        range = new PageRange(first, last);
        return true;
    }

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    public bool Holds(int page) => page >= First && page <= Last;

    /// <summary>As people write it: <c>3-9</c>, <c>3</c>, <c>3-</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{First}{(Last == First ? "" : "-")}{(Last == First || Last == int.MaxValue ? "" : Last.ToString(CultureInfo.InvariantCulture))}");
}
