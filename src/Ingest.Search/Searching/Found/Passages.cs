using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Search.Analysis;
using Ingest.Search.Indexing;
using Ingest.Search.Searching.Asking;

namespace Ingest.Search.Searching.Found;

/// <summary>Finds the passage that answers best: the stretch of a piece's text with most of the question's different words in it.</summary>
internal static class Passages
{
    /// <summary>Characters shown, and how far from there a passage may begin earlier for a sentence's or a word's sake.</summary>
    private const int Shown = 240, Before = 60;

    public static Passage Best(ImmutableArray<(TextPiece Piece, ImmutableArray<TextWord> Words)> texts, SoughtTerms sought,
        ImmutableArray<FieldKind> kinds)
    {
        var (best, bestWorth, bestStart) = ((TextPiece?)null, 0f, 0);
        foreach (var (piece, words) in texts)
        {
            if (!kinds.IsEmpty && !(piece.Kind is { } kind && kinds.Contains(kind)))
            {
                continue;
            }

            var (worth, start) = Stretch(Marking.Marks(piece.Text, words, sought));
            if (worth > bestWorth)
            {
                (best, bestWorth, bestStart) = (piece, worth, start);
            }
        }

        best ??= texts.Select(text => text.Piece).Where(piece => piece.Text.Length > 0)
            .OrderByDescending(piece => piece.Kind is { } kind && kinds.Contains(kind)).ThenBy(Rank).FirstOrDefault();
        return best is null ? new Passage(null, new MarkedText("", [])) : new Passage(best, Cut(best.Text, bestStart, sought));
    }

    /// <summary>Where nothing was sought: what says most of an item.</summary>
    private static int Rank(TextPiece piece) => piece.Kind switch
    {
        FieldKind.Summary => 0,
        FieldKind.Recommendation => 1,
        FieldKind.Presentation => 2,
        FieldKind.Body or FieldKind.Background => 3,
        FieldKind.Attachments or FieldKind.Attendance or FieldKind.Authority => 9,
        null => 8,
        _ => 5,
    };

    private static (float Worth, int Start) Stretch(List<(Range Place, float Worth, string Key)> marks)
    {
        var (best, start) = (0f, 0);
        for (var first = 0; first < marks.Count; first++)
        {
            var (from, worth) = (marks[first].Place.Start.Value, 0f);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var next = first; next < marks.Count && marks[next].Place.End.Value <= from + Shown - Before; next++)
            {
                worth += seen.Add(marks[next].Key) ? marks[next].Worth : marks[next].Worth * Again;
            }

            if (worth > best)
            {
                (best, start) = (worth, from);
            }
        }

        return (best, start);
    }

    /// <summary>A word that stands there once more, beside one that is new.</summary>
    private const float Again = 0.1f;

    private static MarkedText Cut(string text, int mark, SoughtTerms sought)
    {
        var start = StartBefore(text, mark);
        var end = Math.Min(text.Length, start + Shown);
        if (end < text.Length && text.LastIndexOfAny([' ', '\n'], end - 1, Before) is > 0 and var blank)
        {
            end = blank;
        }

        var cut = text[start..end].ReplaceLineEndings("\n").Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' ');
        var marked = new MarkedText(cut, [.. Marking.Marks(cut, TextWord.Of(cut), sought).Select(found => found.Place)]);
        var lead = start > 0 ? "… " : "";
        return new MarkedText(lead + marked.Text + (end < text.Length ? " …" : ""),
            [.. marked.Marks.Select(place => new Range(place.Start.Value + lead.Length, place.End.Value + lead.Length))]);
    }

    /// <summary>The sentence's beginning where it is near, else a word's.</summary>
    private static int StartBefore(string text, int mark)
    {
        if (mark <= Before)
        {
            return 0;
        }

        var window = text.AsSpan(mark - Before, Before);
        var sentence = window.LastIndexOf(". ");
        return sentence >= 0 ? mark - Before + sentence + 2 : window.IndexOfAny(' ', '\n') is >= 0 and var blank
            ? mark - Before + blank + 1 : mark;
    }
}
