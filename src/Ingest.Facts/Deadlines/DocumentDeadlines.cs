using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Facts.Sentences;
using Ingest.Facts.Texts;
using Ingest.Model.Output;

namespace Ingest.Facts.Deadlines;

/// <summary>
/// Every day by which something has to be done that a document names: in titles, fields and decisions (a decision that repeats a field
/// once), and in the cells of a table's column that is headed so. <c>senest den 1. maj 2024</c> is one, <c>senest behandlet den 1. maj
/// 2024</c> none.
/// </summary>
public static class DocumentDeadlines
{
    public static IEnumerable<DeadlineFact> Of(AgendaDocument document)
    {
        DateOnly? meeting = DateOnly.TryParseExact(document.Meeting.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var date) ? date : null;
        var position = 0;
        foreach (var (text, table) in DocumentPieces.Of(document))
        {
            foreach (var fact in text is not null ? Of(text, meeting) : Of(table!, meeting))
            {
                position++;
                yield return fact with { Position = position };
            }
        }
    }

    private static IEnumerable<DeadlineFact> Of(PlacedText placed, DateOnly? meeting)
    {
        if (!DeadlineCues.MayHave(placed.Text))
        {
            yield break;
        }

        foreach (var sentence in SentenceSplitter.Split(placed.Text))
        {
            var line = sentence.Of(placed.Text);
            var read = line.Length <= LongestSentence ? line : line[..LongestSentence];
            var past = DeadlineCues.MayHave(read) && DeadlineCues.IsPast(read);
            foreach (var match in DeadlineCues.In(read))
            {
                if (PrintedDay.Date(match, meeting, past) is { } date && (date >= meeting || meeting is null || DeadlineCues.Orders(read)))
                {
                    yield return Fact(placed.Place, match, date, line);
                }
            }
        }
    }

    /// <summary>UTF-16 units; what is longer is a table that became text, and only its beginning is read.</summary>
    private const int LongestSentence = 4000;

    private static IEnumerable<DeadlineFact> Of(AgendaTable table, DateOnly? meeting)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (!IsHeaded(table.Columns[column].Header))
            {
                continue;
            }

            for (var row = 0; row < table.Rows.Length; row++)
            {
                if (column < table.Rows[row].Length && table.Rows[row][column] is { Spanned: false } cell
                    && DeadlineCues.InCell(Whitespace.Folded(cell.Text)) is { Success: true } match
                    && PrintedDay.Date(match, meeting, isPast: false) is { } date)
                {
                    var place = DocumentTexts.Place(table, row, column);
                    yield return Fact(place, match, date, CellSentence.Of(table, row, column));
                }
            }
        }
    }

    private static bool IsHeaded(string header) =>
        header.Contains("frist", StringComparison.OrdinalIgnoreCase) || header.Contains("deadline", StringComparison.OrdinalIgnoreCase)
        || header.Contains("senest", StringComparison.OrdinalIgnoreCase);

    private static DeadlineFact Fact(FactPlace place, Match match, DateOnly date, string sentence) =>
        new(place, 0, date, PrintedDay.Time(match), match.Groups["day"].Value, sentence);
}
