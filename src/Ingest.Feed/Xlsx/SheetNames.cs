using System.Buffers;

namespace Ingest.Feed.Xlsx;

/// <summary>Names of a workbook's sheets, as Excel takes them: short, without some signs, none twice (casing aside).</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    private static readonly SearchValues<char> Refused = SearchValues.Create("[]:*?/\\");

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The table's id and as much of its caption as there is room for: <c>t3 Budget 2026, mio. kr</c>.</summary>
    public string Of(string id, string? caption)
    {
        var said = string.IsNullOrWhiteSpace(caption) ? id : $"{id} {caption}";
        var plain = string.Join(' ', string.Concat(said.Select(sign => Refused.Contains(sign) || char.IsControl(sign) ? ' ' : sign))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var name = Fitting(plain, Longest);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var ending = FormattableString.Invariant($" ({number})");
            name = Fitting(plain, Longest - ending.Length) + ending;
        }

        return name;
    }

    private static string Fitting(string text, int length)
    {
        var cut = text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
        return cut.Trim(' ', '\'');
    }
}
