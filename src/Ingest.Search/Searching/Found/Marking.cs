using System.Collections.Immutable;
using Ingest.Search.Analysis;
using Ingest.Search.Searching.Asking;

namespace Ingest.Search.Searching.Found;

/// <summary>Where a question's words stand in a text: of a compound the part that was sought.</summary>
internal static class Marking
{
    public static MarkedText Of(string text, SoughtTerms sought) => Of(text, TextWord.Of(text), sought);

    /// <param name="words">Of the text.</param>
    public static MarkedText Of(string text, ImmutableArray<TextWord> words, SoughtTerms sought) =>
        new(text, [.. Marks(text, words, sought).Where(mark => mark.Worth >= LeastWorth).Select(mark => mark.Place)]);

    /// <returns>In order, apart from one another, with what each is worth.</returns>
    public static List<(Range Place, float Worth, string Key)> Marks(string text, ImmutableArray<TextWord> words, SoughtTerms sought)
    {
        var marks = new List<(Range Place, float Worth, string Key)>();
        if (sought.IsEmpty)
        {
            return marks;
        }

        var markedUntil = 0;
        foreach (var (token, word) in words)
        {
            if (token.Start < markedUntil)
            {
                continue;
            }

            if (word is null)
            {
                if (sought.Has(token.Whole!))
                {
                    marks.Add((token.Start..token.End, 1, token.Whole!));
                    markedUntil = token.End;
                }
            }
            else if (sought.Of(word, token.Length) is var (start, length, worth))
            {
                var isHead = length == token.Length && text[token.End - 1] == '-' ? 1 : 0;
                marks.Add((new Range(token.Start + start, token.Start + start + length - isHead), worth, word.Lemmas[0]));
                markedUntil = token.End;
            }
        }

        return marks;
    }

    /// <summary>Words of a compound that stand alone are marked in a passage, and not in a title.</summary>
    private const float LeastWorth = 0.5f;
}
