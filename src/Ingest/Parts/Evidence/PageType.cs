using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Parts.Evidence;

/// <summary>The type that most of a page's letters are set in.</summary>
/// <param name="Family">Of its font, folded; "" where its name says nothing.</param>
/// <param name="SizePoints">Of most letters.</param>
/// <param name="Letters">How many it has in all.</param>
/// <param name="Shares">Letters of each family.</param>
/// <param name="IsRead">Read from a picture: the engine's sizes and faces are guesses.</param>
internal sealed record PageType(string Family, double SizePoints, int Letters, IReadOnlyDictionary<string, int> Shares, bool IsRead)
{
    public static PageType Of(PageLayout page, ImmutableArray<TextLine> lines)
    {
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        var ofFont = new string?[page.Fonts.Length];
        var sizes = new Dictionary<double, int>();
        foreach (var line in lines)
        {
            var letters = line.Text.Length;
            var name = FamilyOf(page, line, ofFont);
            families[name] = families.GetValueOrDefault(name) + letters;
            var size = Math.Round(2 * line.Size) / 2;
            sizes[size] = sizes.GetValueOrDefault(size) + letters;
        }

        return new PageType(Most(families, ""), Most(sizes, 0), families.Values.Sum(), families, !page.GlyphConfidences.IsEmpty);
    }

    /// <summary>Share of the letters that are of one of the other page's families.</summary>
    public double Shared(PageType other) =>
        Letters == 0
            ? 0 : (double)Shares.Where(pair => other.Shares.GetValueOrDefault(pair.Key) > TraceShare * other.Letters)
                .Sum(pair => pair.Value) / Letters;

    private const double TraceShare = 0.05;

    /// <param name="ofFont">What is known already.</param>
    private static string FamilyOf(PageLayout page, TextLine line, string?[] ofFont)
    {
        var glyph = line.Words[line.Words.Length / 2].Glyphs[0];
        var font = page.Glyphs[glyph].Font;
        return font >= 0 && font < page.Fonts.Length ? ofFont[font] ??= FamilyIn(page.Fonts[font].Name) : "";
    }

    /// <summary>"TimesNewRomanPS-BoldMT" and "TimesNewRomanPSMT" are one family; "F3" and "CIDFont+F3" name none.</summary>
    internal static string FamilyIn(string font)
    {
        var name = font.AsSpan();
        var end = name.IndexOfAny('-', ',');
        name = end > 0 ? name[..end] : name;
        foreach (var ending in (ReadOnlySpan<string>)["MT", "PS", "Bold", "Regular", "Italic"])
        {
            name = name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
        }

        return name.Length <= LongestCode || name.Contains('+') ? "" : name.ToString().ToLowerInvariant();
    }

    private const int LongestCode = 4;

    private static TKey Most<TKey>(Dictionary<TKey, int> counts, TKey otherwise)
        where TKey : IComparable<TKey> =>
        counts.Count == 0
            ? otherwise : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, Comparer<TKey>.Default).First().Key;
}
