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
            tokens.Add(new VoteToken(word, Folding.Lower(word), at));
            at = end;
        }

        return tokens;
    }

    private static bool IsInside(string text, int at) => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is '-' or '\'' or '’' || (text[at] is '.' or ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

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
