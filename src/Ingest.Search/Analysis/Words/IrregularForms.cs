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

    /// <summary>Of a verb with something before it, <c>vedtaget</c>, too: where the list has the whole.</summary>
    public static IEnumerable<string> BasesOf(string form) => Own(form) ?? Prefixed(form);

    private static string[]? Own(string form) => Bases.TryGetValue(form, out var bases) ? bases
        : form.Length > 2 && form[^1] == 's' && Bases.TryGetValue(form[..^1], out bases) ? bases : null;

    private static IEnumerable<string> Prefixed(string form) =>
        from prefix in Prefixes
        where form.StartsWith(prefix, StringComparison.Ordinal)
        from word in Own(form[prefix.Length..]) ?? []
        where word[^1] is 'e' or 'å' && Lexicon.Has(prefix, word)
        select prefix + word;

    private static readonly string[] Prefixes = ["an", "af", "be", "bi", "bort", "efter", "for", "fore", "fra", "frem", "gen", "gennem",
        "hen", "ind", "med", "mod", "ned", "om", "op", "over", "på", "sam", "sammen", "til", "ud", "under", "und", "ved", "videre"];
}
