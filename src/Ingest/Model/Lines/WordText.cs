namespace Ingest.Model;

/// <summary>Words as a text.</summary>
internal static class WordText
{
    /// <summary>A blank between any two of them.</summary>
    public static string Of(ReadOnlySpan<Word> words)
    {
        if (words.Length <= 1)
        {
            return words.IsEmpty ? "" : words[0].Text;
        }

        var length = words.Length - 1;
        foreach (var word in words)
        {
            length += word.Text.Length;
        }

        return string.Create(length, words, static (text, words) =>
        {
            for (var i = 0; i < words.Length; i++)
            {
                words[i].Text.CopyTo(text);
                text = text[words[i].Text.Length..];
                if (i + 1 < words.Length)
                {
                    text[0] = ' ';
                    text = text[1..];
                }
            }
        });
    }
}
