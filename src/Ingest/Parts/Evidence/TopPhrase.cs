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

    public static ImmutableArray<TopPhrase> Of(PageFeatures page)
    {
        var phrases = ImmutableArray.CreateBuilder<TopPhrase>();
        for (var i = 0; i < page.Top.Length; i++)
        {
            var (first, text) = (page.Top[i], page.Top[i].Text);
            var standsOut = page.StandsOut(first);
            var at = i;
            while (standsOut && i + 1 < page.Top.Length && i - at + 1 < MostLines && GoesOn(page.Top[i], page.Top[i + 1]))
            {
                text = Hyphenation.Plain.Join(text, page.Top[++i].Text);
            }

            phrases.Add(
                new TopPhrase(text, first.Size, standsOut, at, NumberedHeading.Of(first, page.Type.SizePoints) is not null,
                    page.Recurring.Contains(first)));
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
