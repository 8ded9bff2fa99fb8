using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Search.Analysis.Data;

namespace Ingest.Search.Analysis;

/// <summary>
/// Words of the field that mean the same, a group a line, parted by commas (Data/synonyms.txt); an output's own are in
/// <c>search-synonyms.txt</c> beside it. A word before an arrow finds those behind it and not the other way round.
/// </summary>
internal sealed class Synonyms
{
    public const string UserFile = "search-synonyms.txt";

    private readonly FrozenDictionary<string, ImmutableArray<string>> _groups;

    private Synonyms(IEnumerable<string> lines) =>
        _groups = lines.SelectMany(Pairs).GroupBy(pair => pair.Word, pair => pair.Other, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group =>
                group.Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    public static Synonyms None { get; } = new([]);

    public static Synonyms BuiltIn { get; } = new(DataFile.Lines("synonyms.txt"));

    /// <param name="output">The folder of a run's output.</param>
    /// <exception cref="IOException">The file is there and can't be read.</exception>
    public static Synonyms Of(string output)
    {
        var file = Path.Combine(output, UserFile);
        if (!File.Exists(file))
        {
            return BuiltIn;
        }

        using var reader = new StreamReader(file);
        return new Synonyms(DataFile.Lines("synonyms.txt").Concat(DataFile.Lines(reader)));
    }

    /// <param name="lemma">Of one word, or of several with a blank between.</param>
    /// <returns>In the same form.</returns>
    public ImmutableArray<string> Of(ReadOnlySpan<char> lemma) =>
        _groups.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lemma, out var others) ? others : [];

    private static IEnumerable<(string Word, string Other)> Pairs(string line)
    {
        var arrow = line.IndexOf("=>", StringComparison.Ordinal);
        var from = Words(arrow < 0 ? line : line[..arrow]);
        var to = arrow < 0 ? from : Words(line[(arrow + 2)..]);
        return from.SelectMany(word => to.Where(other => other != word).Select(other => (word, other)));
    }

    private static string[] Words(string list) => [.. list.Split(',').Select(Lemma).Where(words => words.Length > 0).Distinct()];

    private static string Lemma(string words) =>
        string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => TermCache.Of(word).Lemmas[0]));
}
