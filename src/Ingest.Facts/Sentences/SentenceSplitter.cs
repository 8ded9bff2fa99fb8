namespace Ingest.Facts.Sentences;

/// <summary>
/// A text's sentences in order, none empty: <c>Det koster 5 mio. kr. i 2024. Det betales af puljen.</c> gives two. A sentence ends at a
/// closing mark that <see cref="SentenceEnd"/> believes, at a paragraph's end (a blank line), and before an entry of a list.
/// </summary>
/// <remarks>Rules over the words beside each mark, after Kiss and Strunk (2006), with the abbreviations listed instead of learned: a
/// document is too short to learn them from.</remarks>
public static class SentenceSplitter
{
    public static IEnumerable<Sentence> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] switch
            {
                '.' or '!' or '?' or '…' => SentenceEnd.After(text, start, i),
                '\n' when LineEnd.EndsSentence(text, i) => i,
                _ => 0,
            };
            if (end > 0)
            {
                if (Trimmed(text, start, end) is { Length: > 0 } sentence)
                {
                    yield return sentence;
                }

                start = end;
                i = Math.Max(i, end - 1);
            }
        }

        if (Trimmed(text, start, text.Length) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    private static Sentence Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new Sentence(start, end - start);
    }
}
