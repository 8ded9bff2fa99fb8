using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Repair;

/// <summary>Corrects a page's words, and says what was read where it did so.</summary>
internal static class PageRepair
{
    private const int MostNamed = 40;

    public static (OcrPage Page, Diagnostic? Note) Mend(OcrPage page)
    {
        var corrected = new List<string>();
        var lines = page.Lines.Select(line => line with { Words = Mend(line, corrected) })
            .Where(line => !line.Words.IsEmpty).ToImmutableArray();
        return (page with { Lines = lines }, corrected.Count == 0 ? null : Note(page.Number, corrected));
    }

    private static ImmutableArray<OcrWord> Mend(OcrLine line, List<string> corrected)
    {
        var words = line.Words;
        var mended = ImmutableArray.CreateBuilder<OcrWord>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var meant = Meant(words, i, line);
            if (meant != word.Text)
            {
                corrected.Add($"'{word.Text}' to '{meant}'");
            }

            if (meant.Length > 0)
            {
                mended.Add(meant.Length == word.Text.Length ? word with { Text = meant } : word with { Text = meant, Symbols = [] });
            }
        }

        return mended.DrainToImmutable();
    }

    /// <summary>What a word was printed as, by the first who knows; "" for no print.</summary>
    private static string Meant(ImmutableArray<OcrWord> words, int at, OcrLine line) =>
        SectionSigns.Correct(words, at)
        ?? (Specks.Is(words[at]) ? "" : null)
        ?? UprightStrokes.Correct(words, at, line)
        ?? PartyLetters.Correct(words, at)
        ?? (at == 0 ? LineFronts.Correct(words[at].Text, words.Length > 1 ? words[1].Text : null) ?? GluedNumbers.Correct(words[at].Text) : null)
        ?? UnderlinedG.Correct(words[at].Text)
        ?? WordRepair.Correct(words[at].Text, words[at].Confidence)
        ?? Figures.Correct(JournalLetters.Correct(Dashes.Correct(words[at], line.Size)));

    private static Diagnostic Note(int page, List<string> corrected) => new(
        "ocr.corrected", Severity.Info, page,
        $"Words of page {page} were corrected: {string.Join(", ", corrected.Take(MostNamed))}{(corrected.Count > MostNamed ? $" and {corrected.Count - MostNamed} more" : "")}.");
}
