using System.Text;
using Ingest.Text.Words;

namespace Ingest.Facts.Votes.Sentences;

/// <summary>A word, number or sign of a sentence.</summary>
/// <param name="Lower">In lower case.</param>
/// <param name="Start">Where it begins in the sentence, in UTF-16 units.</param>
internal readonly record struct VoteToken(string Text, string Lower, int Start)
{
    public int End => Start + Text.Length;

    public bool IsWord => char.IsLetter(Text[0]);

    public bool IsWordOrNumber => char.IsLetterOrDigit(Text[0]);

    public bool IsCapital => char.IsUpper(Text[0]);

    /// <summary>"A", "Ø".</summary>
    public bool IsLetter => Text.Length == 1 && IsCapital;

    /// <summary>"SF", "K2": short, and nothing of it in lower case.</summary>
    public bool IsAbbreviation => Text.Length is > 1 and <= LongestAbbreviation && IsCapital && Text.All(c => char.IsUpper(c)
        || char.IsDigit(c));

    private const int LongestAbbreviation = 4;

    /// <summary>Words with the hyphens and apostrophes inside them, numbers with their points, and every other sign by itself.</summary>
    public static List<VoteToken> Split(string text)
    {
        var tokens = new List<VoteToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            if (char.IsLetterOrDigit(text[at]))
            {
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, end)))
                {
                    end++;
                }
            }

            var word = text[at..end];
            var lower = Folding.Lower(word);
            if (Written(lower, text, at, end, tokens) is { } whole)
            {
                end++;
                (word, lower) = (text[at..end], whole);
            }

            tokens.Add(new VoteToken(word, lower, at));
            at = end;
        }

        return tokens;
    }

    /// <summary>"m. 17 st.": what the abbreviation before and behind a number stands for; null of others.</summary>
    private static string? Written(string lower, string text, int at, int end, List<VoteToken> tokens) =>
        end >= text.Length || text[end] != '.' ? null
        : lower == "st" && tokens.Count > 0 && char.IsAsciiDigit(tokens[^1].Text[0]) ? "stemmer"
        : lower == "medl" && tokens.Count > 0 ? "medlemmer"
        : lower == "m" && IsBeforeNumber(text, end) && !(tokens.Count > 0 && char.IsAsciiDigit(tokens[^1].Text[0])) && text[at] == 'm'
            ? "med"
        : null;

    private static bool IsBeforeNumber(string text, int point) => point + 2 < text.Length && text[point + 1] == ' '
        && char.IsAsciiDigit(text[point + 2]);

    private static bool IsInside(string text, int at) => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && ((text[at] is '-' && !JoinsLetters(text, at)) || text[at] is '\'' or '’' || (text[at] is '.' or ','
        && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))
            || (text[at] is '.' && IsSingle(text, at - 1) && IsSingle(text, at + 1)));

    /// <summary>The hyphens of "A-B-F": a list of parties, and not those of "A-skat".</summary>
    private static bool JoinsLetters(string text, int at) => char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1])
        && (at < 2 || !char.IsLetterOrDigit(text[at - 2])) && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));

    /// <summary>The letters of "d.v.s.".</summary>
    private static bool IsSingle(string text, int at) => char.IsLower(text[at]) && (at == 0 || !char.IsLetter(text[at - 1]))
        && (at + 1 == text.Length || !char.IsLetter(text[at + 1]));

    /// <summary>Tokens as they stand in the sentence.</summary>
    public static string Printed(IReadOnlyList<VoteToken> tokens, int start, int end)
    {
        var printed = new StringBuilder(tokens[start].Text);
        for (var at = start + 1; at < end; at++)
        {
            printed.Append(' ', tokens[at].Start > tokens[at - 1].End ? 1 : 0).Append(tokens[at].Text);
        }

        return printed.ToString();
    }
}
