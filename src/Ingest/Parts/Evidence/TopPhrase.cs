using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Parts.Evidence.Annexes;
using Ingest.Text;

namespace Ingest.Parts.Evidence;

/// <summary>A line near a page's top, with the lines it runs over where it is set as a heading.</summary>
/// <param name="At">Its place among the page's first lines, from 0.</param>
/// <param name="IsNumbered">It has a number as items and chapters have.</param>
/// <param name="Recurs">Another page has it at the same height: a header, and no title.</param>
internal sealed record TopPhrase(string Text, double Size, bool StandsOut, int At, bool IsNumbered = false, bool Recurs = false)
{
    /// <summary>Lines of one heading lie this near, in point sizes.</summary>
    private const double NextLine = 1.7;

    private const int MostLines = 4;

    /// <param name="top">The page's first lines.</param>
    /// <param name="isOut">Whether a line stands out from the page's text.</param>
    /// <param name="size">Of the page's text, in points.</param>
    /// <param name="recurring">Lines that other pages have at the same height.</param>
    public static ImmutableArray<TopPhrase> Of(ImmutableArray<TextLine> top, Func<TextLine, bool> isOut, double size,
        IReadOnlySet<TextLine> recurring)
    {
        var phrases = ImmutableArray.CreateBuilder<TopPhrase>();
        for (var i = 0; i < top.Length; i++)
        {
            var (first, text) = (top[i], top[i].Text);
            var standsOut = isOut(first);
            var at = i;
            while (standsOut && i + 1 < top.Length && i - at + 1 < MostLines && GoesOn(top[i], top[i + 1]))
            {
                text = Hyphenation.Plain.Join(text, top[++i].Text);
            }

            phrases.Add(
                new TopPhrase(text, first.Size, standsOut, at, NumberedHeading.Of(first, size) is not null, recurring.Contains(first)));
        }

        return phrases.ToImmutable();
    }

    /// <summary>The largest; of alike ones that which stands first. Null where none stands out.</summary>
    public static TopPhrase? Title(ImmutableArray<TopPhrase> phrases) => phrases
        .Where(phrase => phrase.StandsOut && phrase.Text.Any(char.IsLetter) && AnnexLabel.Read(phrase.Text) is not { Rest.Length: 0 })
        .OrderByDescending(phrase => Math.Round(phrase.Size)).ThenBy(phrase => phrase.At).FirstOrDefault()
        ?? phrases.FirstOrDefault(phrase => phrase.StandsOut && phrase.Text.Any(char.IsLetter));

    private static bool GoesOn(TextLine line, TextLine next) =>
        Math.Abs(line.Size - next.Size) < 0.2 && line.Bold == next.Bold && line.Baseline - next.Baseline is > 0 and var step
            && step < NextLine * line.Size
        && AnnexLabel.Read(line.Text) is not { Rest.Length: 0 };
}
