using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Repair.Numbers;

namespace Ingest.Ocr.Repair;

/// <summary>Corrects a page's words, and says what was read where it did so.</summary>
internal static class PageRepair
{
    private const int MostNamed = 40;

    /// <param name="pages">Of one document: what one page says of the writer's ways holds on the others.</param>
    public static ImmutableArray<(OcrPage Page, Diagnostic? Note)> Mend(ImmutableArray<OcrPage> pages)
    {
        var habits = new Habits(pages.Any(SectionSigns.NumberItems), pages.Any(LineFronts.HasEnclosures), Rings.Usual(pages));
        return [.. pages.Zip(BrokenCounts.Mend(pages)).Select(page => Mend(page.Second, habits, Fronts(page.First, page.Second)))];
    }

    /// <summary>Lines whose first word is another now.</summary>
    private static List<string> Fronts(OcrPage before, OcrPage after) =>
        [.. before.Lines.Zip(after.Lines).Where(pair => pair.First != pair.Second)
            .Select(pair => $"'{pair.First.Words[0].Text}' to '{pair.Second.Words[0].Text}'")];

    /// <param name="NumbersItems">See <see cref="SectionSigns.NumberItems"/>.</param>
    /// <param name="MarksEnclosures">See <see cref="LineFronts.HasEnclosures"/>.</param>
    /// <param name="Ringed">See <see cref="Rings.Usual"/>.</param>
    private sealed record Habits(bool NumbersItems, bool MarksEnclosures, FrozenSet<string> Ringed);

    private static (OcrPage Page, Diagnostic? Note) Mend(OcrPage page, Habits habits, List<string> corrected)
    {
        var lines = Rings.TakeOff(page.Lines);
        corrected.AddRange(page.Lines.Except(lines).Select(line => $"'{string.Join(' ', line.Words.Select(word => word.Text))}' to ''"));
        page = page with { Lines = lines };
        var restored = NumberPoints.Restore(page);
        corrected.AddRange(Fronts(page, restored));
        lines = restored.Lines.Select(line => line with { Words = Mend(line, Below(line, restored), page, habits, corrected) })
            .Where(line => !line.Words.IsEmpty).ToImmutableArray();
        return (page with { Lines = lines }, corrected.Count == 0 ? null : Note(page.Number, corrected));
    }

    private static ImmutableArray<OcrWord> Mend(OcrLine line, OcrWord? below, OcrPage page, Habits habits, List<string> corrected)
    {
        var words = Whole(line, corrected);
        var mended = ImmutableArray.CreateBuilder<OcrWord>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var meant = Meant(words, i, line, below, page, habits);
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

    /// <summary>The first word of the next line under this one.</summary>
    private static OcrWord? Below(OcrLine line, OcrPage page) => line.Words.IsEmpty ? null : page.Lines
        .Where(other => other.Baseline < line.Baseline && !other.Words.IsEmpty && other.Words[0].Box.Left < line.Words[^1].Box.Right
            && other.Words[^1].Box.Right > line.Words[0].Box.Left)
        .MaxBy(other => other.Baseline)?.Words[0];

    /// <summary>The line's words where the ink has their bounds.</summary>
    private static ImmutableArray<OcrWord> Whole(OcrLine line, List<string> corrected)
    {
        var words = SplitWords.Join([.. line.Words.SelectMany(word => GluedWords.Split(word, line.Size))], line.Size);
        if (words.Length != line.Words.Length || words.Zip(line.Words).Any(pair => pair.First.Text != pair.Second.Text))
        {
            corrected.Add(
                $"'{string.Join(' ', line.Words.Select(word => word.Text).Except(words.Select(word => word.Text)))}' to "
                    + $"'{string.Join(' ', words.Select(word => word.Text).Except(line.Words.Select(word => word.Text)))}'");
        }

        return words;
    }

    /// <summary>What a word was printed as, by the first who knows; "" for no print.</summary>
    private static string Meant(ImmutableArray<OcrWord> words, int at, OcrLine line, OcrWord? below, OcrPage page, Habits habits) =>
        SectionSigns.Correct(words, at, line, below, habits.NumbersItems)
        ?? DivisionMinus.Correct(words[at])
        ?? (Noise.Is(words[at], line) ? "" : null)
        ?? UprightStrokes.Correct(words, at, line, page.Rulings)
        ?? PartyLetters.Correct(words, at)
        ?? DoubledSigns.Correct(words[at], line.Size)
        ?? DigitInk.Correct(words[at])
        ?? RaisedDigits.Correct(words[at], line)
        ?? (at == 0
            ? LineFronts.Correct(words[at].Text, words.Length > 1 ? words[1].Text : null, habits.MarksEnclosures)
                ?? GluedNumbers.Correct(words[at].Text) : null)
        ?? StrayFronts.Correct(words[at])
        ?? Rings.Correct(words[at], line, habits.Ringed)
        ?? UnderlinedG.Correct(words[at].Text)
        ?? WordRepair.Correct(words[at].Text, words[at].Confidence)
        ?? DigitText.Correct(JournalLetters.Correct(Dashes.Correct(words[at], line.Size)));

    private static Diagnostic Note(int page, List<string> corrected) => new(
        "ocr.corrected", Severity.Info, page,
        $"Words of page {page} were corrected: "
            + $"{string.Join(", ", corrected.Take(MostNamed))}"
            + $"{(corrected.Count > MostNamed ? $" and {corrected.Count - MostNamed} more" : "")}.");
}
