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
    /// <summary>White in point sizes that is no word space.</summary>
    private const double White = 1.5;

    /// <summary>Words of a slot.</summary>
    private const int MostWords = 4;

    /// <returns>The lines without it, and what it says; null where there is none.</returns>
    public static (ImmutableArray<TextLine> Lines, string? Slot) Take(ImmutableArray<TextLine> heading)
    {
        for (var i = 0; i < heading.Length; i++)
        {
            var words = heading[i].Words;
            for (var w = words.Length - 1; w >= Math.Max(1, words.Length - MostWords); w--)
            {
                if (words[w].Box.Left - words[w - 1].Box.Right > White * heading[i].Size)
                {
                    var text = string.Join(' ', words[w..].Select(word => word.Text));
                    return TimeSlot.IsWhole(text) ? (heading.SetItem(i, heading[i].Part(0, w)), text) : (heading, null);
                }
            }
        }

        return (heading, null);
    }
}
