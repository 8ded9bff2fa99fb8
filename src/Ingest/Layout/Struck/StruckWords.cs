using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Layout.Struck;

/// <summary>Takes the struck words out of a line's, and puts together what they parted: <c>til ~~95 kr.~~, dog</c> is "til, dog".</summary>
internal static class StruckWords
{
    /// <summary>White in point sizes that does not part a word.</summary>
    private const double Touching = 0.1;

    /// <param name="words">On one baseline, left to right.</param>
    public static (List<Word> Kept, ImmutableArray<StruckWord> Struck) Part(List<Word> words)
    {
        if (!words.Exists(word => word.Struck))
        {
            return (words, []);
        }

        var kept = new List<Word>(words.Count);
        var struck = ImmutableArray.CreateBuilder<StruckWord>();
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Struck || IsOrphan(words, i, kept) || ClosesStruck(words[i], struck, at))
            {
                var piece = words[i] with { Struck = true };
                if (struck.Count > 0 && struck[^1].At == at && IsNear(struck[^1].Word, piece))
                {
                    struck[^1] = struck[^1] with { Word = One(struck[^1].Word, piece) };
                }
                else
                {
                    struck.Add(new StruckWord(piece, at));
                }
            }
            else if (kept.Count > 0 && GoesOn(words, i, kept[^1]))
            {
                for (var s = struck.Count - 1; s >= 0 && struck[s].At == at; s--)
                {
                    struck[s] = struck[s] with { At = at - 1 };
                }

                kept[^1] = One(kept[^1], words[i]);
                at += words[i].Text.Length;
            }
            else
            {
                kept.Add(words[i]);
                at += words[i].Text.Length + 1;
            }
        }

        var end = Math.Max(0, at - 1);
        return (kept, [.. struck.Select(word => word with { At = Math.Min(word.At, end) })]);
    }

    /// <summary>
    /// A comma that is left over from struck words, with nothing before it that it could follow; a bracket whose content is struck.
    /// What ends a sentence is no such at a line's begin: the words that it ends stand on the line before.
    /// </summary>
    private static bool IsOrphan(List<Word> words, int at, List<Word> kept) =>
        (IsClosing(words[at].Text) && at > 0 && words[at - 1].Struck && IsNear(words[at - 1], words[at])
            && (kept.Count == 0 ? !EndsSentence(words[at].Text) : kept[^1].Text[^1] is ',' or ';' or ':' or '.' or '(' or '['))
        || (IsOpening(words[at].Text) && Closes(words, at));

    /// <summary>The bracket that it closes is struck.</summary>
    private static bool ClosesStruck(Word word, ImmutableArray<StruckWord>.Builder struck, int at) =>
        IsClosing(word.Text) && word.Text[0] is ')' or ']' && struck.Any(before => before.At == at && before.Word.Text[0] is '(' or '[');

    private static bool Closes(List<Word> words, int at)
    {
        var next = at + 1;
        while (next < words.Count && words[next].Struck)
        {
            next++;
        }

        return next > at + 1 && next < words.Count && IsClosing(words[next].Text) && words[next].Text[0] is ')' or ']';
    }

    /// <summary>
    /// The word stands in one with the kept one before, or is punctuation behind it, or that one is an opening bracket:
    /// only struck letters part them.
    /// </summary>
    private static bool GoesOn(List<Word> words, int at, Word before)
    {
        if (at == 0 || !words[at - 1].Struck)
        {
            return false;
        }

        var first = at - 1;
        while (first > 0 && words[first - 1].Struck)
        {
            first--;
        }

        var touchesBefore = first > 0 && IsNear(words[first - 1], words[first]);
        return IsOpening(before.Text)
            ? touchesBefore : IsNear(words[at - 1], words[at]) && (IsClosing(words[at].Text) || (touchesBefore && first == at - 1));
    }

    private static bool IsNear(Word left, Word right) => right.Box.Left - left.Box.Right < Touching * Math.Min(left.Size, right.Size);

    private static bool EndsSentence(string text) => text is "." or "!" or "?";

    private static bool IsClosing(string text) =>
        text.All(sign => sign is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '”' or '»');

    private static bool IsOpening(string text) => text is "(" or "[";

    private static Word One(Word first, Word second) => first with
    {
        Text = first.Text + second.Text,
        Box = first.Box.Union(second.Box),
        Glyphs = [.. first.Glyphs, .. second.Glyphs],
        Size = Math.Max(first.Size, second.Size),
        Confidence = Math.Min(first.Confidence, second.Confidence),
    };
}
