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
        var lines = page.Lines.Select(line => line with { Words = Mend([.. line.Words.Where(word => !Specks.Is(word))], line.Size, corrected) })
            .Where(line => !line.Words.IsEmpty).ToImmutableArray();
        return (page with { Lines = lines }, corrected.Count == 0 ? null : Note(page.Number, corrected));
    }

    private static ImmutableArray<OcrWord> Mend(ImmutableArray<OcrWord> words, double size, List<string> corrected)
    {
        string? At(int i) => i >= 0 && i < words.Length ? words[i].Text : null;
        return [.. words.Select((word, i) =>
        {
            var meant = SectionSigns.Correct(At(i - 1), word.Text, At(i + 1), At(i + 2)) ?? WordRepair.Correct(word.Text, word.Confidence)
                ?? Squares.Correct(JournalLetters.Correct(Dashes.Correct(word, size)));
            if (meant == word.Text)
            {
                return word;
            }

            corrected.Add($"'{word.Text}' to '{meant}'");
            return word with { Text = meant, Symbols = meant.Length == word.Text.Length ? word.Symbols : [] };
        })];
    }

    private static Diagnostic Note(int page, List<string> corrected) => new(
        "ocr.corrected", Severity.Info, page,
        $"Words of page {page} were corrected: {string.Join(", ", corrected.Take(MostNamed))}{(corrected.Count > MostNamed ? $" and {corrected.Count - MostNamed} more" : "")}.");
}
