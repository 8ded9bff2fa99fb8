using System.Collections.Immutable;
using Ingest.Tables.Rows;

namespace Ingest.Tables.Stream;

/// <summary>Lone texts in larger type than the rows above and below them: headings between two tables.</summary>
internal static class HeadingBreaks
{
    /// <summary>Against the type of the rows; a section's name is seldom a step larger.</summary>
    private const double LargerType = 1.25;

    /// <returns>Places in <paramref name="rows"/>.</returns>
    public static IEnumerable<int> Of(ImmutableArray<TextRow> rows, RowKind[] kinds)
    {
        for (var i = 1; i + 1 < rows.Length; i++)
        {
            if (kinds[i] == RowKind.Single && rows[i].Size > LargerType * rows[i - 1].Size && rows[i].Size > LargerType * rows[i + 1].Size)
            {
                yield return i;
            }
        }
    }
}
