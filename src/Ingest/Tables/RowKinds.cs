using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Tells table rows from running text by the row alone.</summary>
internal static class RowKinds
{
    /// <summary>A single run at least this share of the page's text width is running text.</summary>
    private const double ProseShare = 0.72;

    public static RowKind Of(TextRow row, ImmutableArray<TextRow> page)
    {
        if (row.Runs.Length > 1 && !IsListEntry(row))
        {
            return RowKind.Tabular;
        }

        var width = page.Max(other => other.Box.Right) - page.Min(other => other.Box.Left);
        return row.Box.Width >= ProseShare * width ? RowKind.Prose : RowKind.Single;
    }

    /// <summary>A bullet, a number or a letter with its text: two runs, the first a mark.</summary>
    private static bool IsListEntry(TextRow row)
    {
        var mark = row.Runs[0].Text;
        var rest = row.Runs[1..];
        return row.Runs.Length == 2 && mark.Length <= 5 && !Figures.IsLike(rest[0].Text)
            && (!mark.Any(char.IsLetterOrDigit) || mark[^1] is '.' or ')' or ':' || mark[0] is '(' || mark.All(char.IsDigit));
    }
}
