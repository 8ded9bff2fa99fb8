using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Agendas.Items.Trailing;

/// <summary>
/// When or for how long an item is dealt with, at the right edge of its heading, set apart from the title by white:
/// "Punkt 2: Budget          10 min.".
/// </summary>
internal static class TrailingSlot
{
    /// <returns>The lines without it, and what it says; null where there is none.</returns>
    public static (ImmutableArray<TextLine> Lines, string? Slot) Take(ImmutableArray<TextLine> heading) =>
        BehindWhite.Take(heading, static _ => true, static text => TimeSlot.IsWhole(text) ? text : null);
}
