using System.Collections.Immutable;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Stream;

/// <summary>Tells table rows from running text by the row alone.</summary>
internal static class RowKinds
{
    /// <summary>A single run at least this share of the page's text width is running text.</summary>
    private const double ProseShare = 0.72;

    /// <summary>Words from which a text that ends with a full stop or a colon is no name of a section.</summary>
    private const int SentenceWords = 5;

    public static RowKind[] Of(ImmutableArray<TextRow> rows)
    {
        var kinds = new RowKind[rows.Length];
        var width = rows.IsEmpty ? 0 : rows.Max(row => row.Box.Right) - rows.Min(row => row.Box.Left);
        var last = -1; // the last row of a table, as far as lines follow that go on its texts
        for (var i = 0; i < rows.Length; i++)
        {
            kinds[i] = Of(rows[i], width);
            last = kinds[i] == RowKind.Tabular ? i
                : last >= 0 && rows[i].Runs.Length == 1 && kinds[i] != RowKind.Caption && TextCells.GoesOn(rows[i], rows[last], rows[i - 1])
                ? last : -1;
            kinds[i] = last >= 0 && last < i ? RowKind.Single : kinds[i];
            if (kinds[i] == RowKind.Single && i > 0 && kinds[i - 1] == RowKind.Caption
                && rows[i - 1].Baseline - rows[i].Baseline < 1.4 * rows[i].Size && GoesOn(rows[i - 1], rows[i]))
            {
                kinds[i] = RowKind.Caption;
            }
        }

        return kinds;
    }

    /// <summary>A caption's second line begins under one of its texts or stands under its middle.</summary>
    private static bool GoesOn(TextRow caption, TextRow row) =>
        caption.Runs.Any(run => Math.Abs(run.Box.Left - row.Box.Left) < row.Size)
        || caption.Runs[0].Words.Any(word => Math.Abs(word.Box.Left - row.Box.Left) < 0.3 * row.Size)
        || Math.Abs(caption.Box.MiddleX - row.Box.MiddleX) < row.Size;

    private static RowKind Of(TextRow row, double width)
    {
        var text = row.Runs[0].Text;
        if (CaptionText.IsCaption(text) || CaptionText.IsNote(text))
        {
            return RowKind.Caption;
        }

        if (text[^1] == ':' && LabelledCase.MayBeLabel(text) && LabelledCase.IsLabel(text))
        {
            return RowKind.Prose; // "Journal nr.:   13.06.01 G10/44" stands under an item's title
        }

        if (IsTimedItem(row))
        {
            return RowKind.Prose;
        }

        if (row.Runs.Length > 1 && !IsListEntry(row))
        {
            return RowKind.Tabular;
        }

        return row.Box.Width >= ProseShare * width || IsSentence(text) ? RowKind.Prose : RowKind.Single;
    }

    /// <summary>A short paragraph: begins with a capital, ends as a sentence does.</summary>
    private static bool IsSentence(string text) =>
        char.IsUpper(text[0]) && text[^1] is '.' or ':' && text.Count(sign => sign == ' ') + 1 >= SentenceWords;

    /// <summary>An item's bold number and title, and at the right for how long: "Punkt 2: Budget        10 min.".</summary>
    private static bool IsTimedItem(TextRow row) =>
        row.Runs.Length == 2 && row.Runs[0].Words[0].Bold && TimeSlot.IsWhole(row.Runs[1].Text)
        && ItemNumber.Read(row.Runs[0].Text) is { Rest.Length: > 0 } number && number.Word.Length + number.Mark.Length > 0;

    /// <summary>A bullet, a number or a letter with its text: two runs, the first a mark, the other something else ("kr.   kr.").</summary>
    private static bool IsListEntry(TextRow row)
    {
        var mark = row.Runs[0].Text;
        var rest = row.Runs[1..];
        return row.Runs.Length == 2 && mark.Length <= 5 && !NumericText.IsLike(rest[0].Text) && mark != rest[0].Text
            && (!mark.Any(char.IsLetterOrDigit) || mark[^1] is '.' or ')' or ':' || mark[0] is '(' || mark.All(char.IsDigit));
    }
}
