using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Quality.Corrections;

/// <summary>A corrected cell is read as the first one was: a number stays a number, and a date a date, where the new text is one.</summary>
internal static class CellValues
{
    public static Cell Read(Cell before, string text) => before with
    {
        Text = text,
        Number = before.Date is null ? DanishNumber.Parse(text)?.Value : null,
        Date = before.Date is null ? null : CellDate.Parse(text),
    };
}
