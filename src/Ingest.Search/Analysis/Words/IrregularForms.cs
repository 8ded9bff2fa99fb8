using System.Collections.Frozen;
using Ingest.Search.Analysis.Data;

namespace Ingest.Search.Analysis.Words;

/// <summary>Forms that no rule leads back: <c>børn</c> to <c>barn</c>, <c>lagde</c> to <c>lægge</c> (Data/irregular.txt).</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string[]> Bases = DataFile.Lines("irregular.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Select(form => (Form: form, Base: words[0])))
        .GroupBy(pair => pair.Form, pair => pair.Base, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>With something before it too, <c>vedtaget</c>, <c>formænd</c>: where the list has the base of the whole.</summary>
    public static IEnumerable<string> BasesOf(string form) => Own(form) ?? Prefixed(form);

    private static string[]? Own(string form) => Bases.TryGetValue(form, out var bases) ? bases
        : form.Length > 2 && form[^1] == 's' && Bases.TryGetValue(form[..^1], out bases) ? bases : null;

    private static IEnumerable<string> Prefixed(string form) =>
        from start in Enumerable.Range(ShortestPrefix, Math.Max(0, form.Length - ShortestPrefix - ShortestForm + 1))
        from word in Own(form[start..]) ?? []
        where Lexicon.Has(form.AsSpan(0, start), word)
        select form[..start] + word;

    private const int ShortestPrefix = 2, ShortestForm = 3;
}
