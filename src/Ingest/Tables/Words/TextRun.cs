using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Words;

/// <summary>Words that follow each other with no more than a word space between them.</summary>
internal sealed record TextRun(ImmutableArray<PlacedWord> Words, Box Box)
{
    /// <summary>Without what is struck out, unless that is all.</summary>
    public string Text { get;
        } = TextOf(Words);

    public static TextRun Of(IEnumerable<PlacedWord> words) => Of([.. words]);

    public static TextRun Of(ImmutableArray<PlacedWord> words) => new(words, Around(words));

    /// <summary>The smallest box round all of the words; the default box for none.</summary>
    public static Box Around(ImmutableArray<PlacedWord> words)
    {
        var box = words.IsEmpty ? default : words[0].Box;
        foreach (var word in words)
        {
            box = box.Union(word.Box);
        }

        return box;
    }

    /// <summary>The words with a blank between any two; without what is struck out, unless that is all.</summary>
    public static string TextOf(ImmutableArray<PlacedWord> words)
    {
        var kept = words;
        foreach (var word in words)
        {
            if (word.Struck)
            {
                kept = words.RemoveAll(other => other.Struck);
                kept = kept.IsEmpty ? words : kept;
                break;
            }
        }

        return kept.Length == 1 ? kept[0].Text : Joined(kept);
    }

    private static string Joined(ImmutableArray<PlacedWord> words)
    {
        var length = Math.Max(0, words.Length - 1);
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
