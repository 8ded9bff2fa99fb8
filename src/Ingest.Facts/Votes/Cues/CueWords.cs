using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Cues;

/// <summary>The words of a sentence, by place.</summary>
/// <param name="Tokens">The sentence.</param>
/// <param name="GroupEnd">The token behind the voters that begin at a place; the place itself where none do.</param>
internal sealed record CueWords(IReadOnlyList<VoteToken> Tokens, Func<int, int> GroupEnd)
{
    public string Word(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Lower : "";

    /// <summary>Behind an adverb between the parts of a predicate: "kan dog ikke".</summary>
    public int Skip(int at)
    {
        var end = at;
        while (end < at + MostAdverbs && Word(end) is "dog" or "derfor" or "således" or "fortsat" or "ligeledes" or "imidlertid" or "stadig"
            or "som" or "alene" or "også" or "heller" or "selv" or "herefter" or "derefter")
        {
            end++;
        }

        return end;
    }

    private const int MostAdverbs = 2;

    public static bool IsSide(string word) => word is "for" or "imod" or "mod" or "ja" or "nej" or "blank" or "blankt";
}
