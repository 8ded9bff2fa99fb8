using System.Collections.Immutable;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Stream;

/// <summary>
/// Notes of a few lines between the rows of one table: what follows them has no head of its own, and its figures stand in the columns of
/// what is above, whose head names them. The notes are text and no rows.
/// </summary>
internal static class NotesBetween
{
    /// <summary>A longer text is no note to a row.</summary>
    private const int MostLines = 5;

    /// <summary>In sizes, baseline to baseline: the white round a note, and edges that are the same.</summary>
    private const double Farthest = 4, SameEdge = 0.3;

    /// <summary>Words from which a line says something.</summary>
    private const int SentenceWords = 5;

    /// <summary>Rows of a table as they follow each other, and the lines among them that are none.</summary>
    public sealed record Stretch(int First, int Last, ImmutableHashSet<int> Notes);

    /// <param name="rows">The page's rows.</param>
    /// <param name="kinds">What each looks like.</param>
    /// <param name="stretches">First and last of rows that are near each other, topmost first.</param>
    public static List<Stretch> Join(ImmutableArray<TextRow> rows, RowKind[] kinds, IEnumerable<(int First, int Last)> stretches)
    {
        var joined = new List<Stretch>();
        foreach (var (first, last) in stretches)
        {
            if (joined.Count > 0 && joined[^1] is var above && Notes(rows, kinds, above.Last, first) is { Length: > 0 } notes
                && !IsTitled(rows, kinds, above.First, first) && GoesOn(rows, kinds, above, first, last))
            {
                joined[^1] = new Stretch(above.First, last, above.Notes.Union(notes));
            }
            else
            {
                joined.Add(new Stretch(first, last, []));
            }
        }

        return joined;
    }

    /// <summary>The lines of notes between two rows; under them may stand the name of a group of rows. None where others do.</summary>
    private static int[] Notes(ImmutableArray<TextRow> rows, RowKind[] kinds, int above, int below)
    {
        var between = Enumerable.Range(above + 1, below - above - 1).ToArray();
        if (between.Length is 0 or > MostLines
            || Enumerable.Range(above, below - above).Any(i => rows[i].Baseline - rows[i + 1].Baseline > Farthest * rows[i].Size))
        {
            return [];
        }

        var named = kinds[below - 1] == RowKind.Single && !IsNote(rows[below - 1], kinds[below - 1]);
        int[] notes = named ? between[..^1] : between;
        return notes.Any(i => rows[i].Runs.Length > 1 || !IsNote(rows[i], kinds[i])) ? [] : notes;
    }

    /// <summary>The name over the next rows is set as the one over the table is, in bold and at its edge: the title of another.</summary>
    private static bool IsTitled(ImmutableArray<TextRow> rows, RowKind[] kinds, int above, int below) =>
        above > 0 && kinds[above - 1] == RowKind.Single && kinds[below - 1] == RowKind.Single
            && rows[above - 1] is var title && rows[below - 1] is var name && Math.Abs(title.Size - name.Size) < 0.05 * name.Size
            && title.Runs[0].Words[0].Bold && name.Runs[0].Words[0].Bold
            && Math.Abs(title.Box.Left - name.Box.Left) < SameEdge * name.Size;

    private static bool IsNote(TextRow row, RowKind kind)
    {
        var text = row.Runs[0].Text;
        return kind == RowKind.Prose || (kind == RowKind.Caption && !CaptionText.IsCaption(text))
            || (kind == RowKind.Single
                && (text[^1] == '.' || char.IsLower(text[0]) || text.Count(sign => sign == ' ') >= SentenceWords - 1));
    }

    /// <summary>The first has a head over its figures; all rows of the other have theirs at the edges of those.</summary>
    private static bool GoesOn(ImmutableArray<TextRow> rows, RowKind[] kinds, Stretch above, int first, int last)
    {
        var figures = Enumerable.Range(above.First, above.Last - above.First + 1)
            .Where(i => kinds[i] == RowKind.Tabular && IsOfFigures(rows[i])).ToArray();
        if (figures.Length == 0 || figures[0] == above.First || !Enumerable.Range(above.First, figures[0] - above.First)
            .Any(i => kinds[i] == RowKind.Tabular))
        {
            return false;
        }

        var columns = figures.SelectMany(i => rows[i].Runs.Skip(1)).ToArray();
        var left = columns.Min(run => run.Box.Left);
        return Enumerable.Range(first, last - first + 1).Where(i => kinds[i] == RowKind.Tabular).All(i => rows[i].Runs[0].Box.Left < left
            && IsOfFigures(rows[i]) && rows[i].Runs.Skip(1).All(run => columns.Any(other => IsAt(run, other))));
    }

    private static bool IsAt(TextRun run, TextRun other)
    {
        var near = SameEdge * run.Words[0].Size;
        return Math.Abs(run.Box.Right - other.Box.Right) < near || Math.Abs(run.Box.Left - other.Box.Left) < near
            || Math.Abs(run.Box.MiddleX - other.Box.MiddleX) < near;
    }

    /// <summary>A figure that is no year, and no more words than figures.</summary>
    private static bool IsOfFigures(TextRow row)
    {
        var values = row.Runs.Skip(1).Select(run => run.Text).ToArray();
        var figures = values.Count(text => NumericText.IsLike(text) && !NumericText.IsYear(text));
        return figures > 0 && (figures + values.Count(NumericText.IsBlankMark)) * 2 >= values.Length;
    }
}
