using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>Page labels (ISO 32000-2, 12.4.2): what a reader prints for each page.</summary>
internal static class PageLabelReader
{
    /// <summary>No printed page has a number in letters or Roman figures beyond it; what has is written in figures.</summary>
    private const long MostInLetters = 5000;

    private static readonly (int Value, string Figures)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
        (4, "iv"), (1, "i"),
    ];

    /// <returns>One a page; none where the document says nothing.</returns>
    public static ImmutableArray<string> Read(DictionaryToken catalog, ObjectLookup objects, int pages)
    {
        if (objects.Of<DictionaryToken>(catalog, "PageLabels") is not { } tree)
        {
            return [];
        }

        var ranges = new SortedDictionary<int, DictionaryToken>();
        foreach (var (key, value) in NameTree.Pairs(tree, NameTree.Numbers, objects))
        {
            if (key is NumericToken { Data: >= 0 } index && index.Data < pages && objects.Of(value) is DictionaryToken range)
            {
                ranges.TryAdd((int)index.Data, range);
            }
        }

        return ranges.Count == 0 ? [] : Labels(ranges, objects, pages);
    }

    /// <summary>Pages before the first range, which shouldn't be, have their number.</summary>
    private static ImmutableArray<string> Labels(SortedDictionary<int, DictionaryToken> ranges, ObjectLookup objects, int pages)
    {
        var labels = ImmutableArray.CreateBuilder<string>(pages);
        var (style, prefix, number) = ((string?)"D", "", 1L);
        for (var page = 0; page < pages; page++, number++)
        {
            if (ranges.TryGetValue(page, out var range))
            {
                style = objects.Of<NameToken>(range, "S")?.Data;
                prefix = TextString.Of(objects.Of<IToken>(range, "P")) ?? "";
                number = objects.Of<NumericToken>(range, "St") is { Data: >= 1 and <= int.MaxValue } start ? (long)start.Data : 1;
            }

            labels.Add(prefix + Number(style, number));
        }

        return labels.MoveToImmutable();
    }

    /// <param name="style">D: 12, r: xii, R: XII, a: l, A: L; none of them: no number.</param>
    private static string Number(string? style, long number) => (style, number <= MostInLetters) switch
    {
        ("r", true) => InRoman((int)number),
        ("R", true) => InRoman((int)number).ToUpperInvariant(),
        ("a", true) => InLetters((int)number, 'a'),
        ("A", true) => InLetters((int)number, 'A'),
        ("D" or "r" or "R" or "a" or "A", _) => number.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string InRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, figures) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(figures);
            }
        }

        return text.ToString();
    }

    /// <summary>a to z, then aa to zz, then aaa: the letter repeated.</summary>
    private static string InLetters(int number, char first) => new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
