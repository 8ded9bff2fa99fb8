namespace Ingest.Facts.Votes.Sentences;

/// <summary>What a sentence quotes, as a party's remark for the minutes, tells why it voted, and is no further vote.</summary>
internal static class Quotation
{
    private const string Marks = "\"”“„»«";

    public static bool IsMark(char sign) => Marks.Contains(sign, StringComparison.Ordinal);

    /// <summary>Whether a text ends inside a quotation: an odd number of marks.</summary>
    public static bool IsOpen(ReadOnlySpan<char> text)
    {
        var open = false;
        foreach (var sign in text)
        {
            open ^= IsMark(sign);
        }

        return open;
    }

    /// <summary>The words that are not quoted.</summary>
    public static List<VoteToken> Outside(List<VoteToken> tokens)
    {
        var quoted = new bool[tokens.Count];
        Mark(tokens, quoted);
        return Array.Exists(quoted, mark => mark) ? [.. tokens.Where((_, at) => !quoted[at])] : tokens;
    }

    /// <summary>Sets what stands between quotation marks.</summary>
    public static void Mark(IReadOnlyList<VoteToken> tokens, bool[] quoted)
    {
        var open = false;
        for (var at = 0; at < tokens.Count; at++)
        {
            open ^= tokens[at].Text.Length == 1 && IsMark(tokens[at].Text[0]);
            quoted[at] |= open;
        }
    }
}
