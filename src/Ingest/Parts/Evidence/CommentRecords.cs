using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Parts.Evidence;

/// <summary>
/// Whether a page is a printed list of the comments that readers made: record after record with who wrote it and when, under the page's or
/// the line's number. PDF programs print it as "Nummer: 1 Forfatter: … Emne: … Dato: …", word processors as "Side 1: Kommenteret [AB1] …".
/// </summary>
internal static partial class CommentRecords
{
    private const double Records = 7;

    /// <summary>Without a title that says so.</summary>
    private const int FewestRecords = 2;

    /// <summary>The first record stands among so many lines.</summary>
    private const int FirstLines = 6;

    /// <summary>A record's labels may stand on so many lines, one under the other.</summary>
    private const int MostLines = 5;

    /// <param name="lines">Of the page.</param>
    /// <param name="recurring">Lines that other pages have at the same height.</param>
    /// <returns>How much speaks for it, in log-odds. A header that says page and time of printing is no record.</returns>
    public static double Weigh(ImmutableArray<TextLine> lines, ImmutableArray<TopPhrase> phrases, IReadOnlySet<TextLine> recurring)
    {
        var (records, first) = (0, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Counting().IsMatch(lines[i].Text) && !Label().IsMatch(lines[i].Text))
            {
                continue;
            }

            var (from, text) = (i, lines[i].Text);
            while (i + 1 < lines.Length && i - from + 1 < MostLines && Label().IsMatch(lines[i + 1].Text) && !IsRecord(text))
            {
                text += "  " + lines[++i].Text;
            }

            if (IsRecord(text) && !(i == from && recurring.Contains(lines[i]) && !Author().IsMatch(text)))
            {
                records++;
                first = first < 0 ? from : first;
            }
        }

        var titled =
            phrases.Any(phrase => phrase is { StandsOut: true, At: < FirstLines, IsNumbered: false } && Title().IsMatch(phrase.Text));
        return records > 0 && first < FirstLines && (titled || records >= FewestRecords) ? Records : 0;
    }

    /// <summary>
    /// A place and the day with its time of day; or a writer and the day by their labels, with a number or the time of day.
    /// </summary>
    private static bool IsRecord(string text) =>
        Day().IsMatch(text) && ((Place().IsMatch(text) && DayAndTime().IsMatch(text))
            || (Author().IsMatch(text) && Date().IsMatch(text) && (Counting().IsMatch(text) || DayAndTime().IsMatch(text))));

    [GeneratedRegex(@"^(?:" + Vocabulary.CommentNumbers + @")\b\.?\s?:?\s?[0-9]{1,4}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counting();

    [GeneratedRegex(@"^(?:" + Vocabulary.CommentPlaces + @")\b\.?\s?:?\s?[0-9]{1,4}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(
        @"^(?:" + Vocabulary.CommentNumbers + "|" + Vocabulary.CommentAuthors + "|" + Vocabulary.CommentDates + "|"
            + Vocabulary.CommentSubjects + @")\b\.?\s?:\s?\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:^|\s)(?:" + Vocabulary.CommentAuthors + @")\s?:\s?\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    [GeneratedRegex(@"(?:^|\s)(?:" + Vocabulary.CommentDates + @")\s?:\s?[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    private const string Digits = @"(?<![0-9])(?:[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})";

    [GeneratedRegex(Digits, RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(Digits + @",?\s+(?:kl\.?\s?)?[0-9]{1,2}[.:][0-9]{2}(?:[.:][0-9]{2})?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAndTime();

    [GeneratedRegex(Vocabulary.CommentTitle, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
