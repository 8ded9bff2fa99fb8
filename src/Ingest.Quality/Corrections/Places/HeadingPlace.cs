using Ingest.Model.Output;

namespace Ingest.Quality.Corrections.Places;

/// <summary>
/// Where an item's heading has its ink. The output has the whole item's; its heading is what stands above its first field.
/// </summary>
internal static class HeadingPlace
{
    /// <returns>Null where the item has no ink.</returns>
    public static SourceBox? Of(AgendaItem item)
    {
        if (item.Source.FirstOrDefault() is not { } first)
        {
            return null;
        }

        var fields = item.Fields.SelectMany(field => field.Source).Where(source => source.Page == first.Page)
            .Select(source => source.Box.Top).ToList();
        var bottom = fields.Count == 0 ? first.Box.Bottom : fields.Max();
        return bottom < first.Box.Top - 1 ? first with { Box = first.Box with { Bottom = bottom } } : first;
    }

    /// <summary>The item whose heading stands where the correction's ink begins.</summary>
    /// <returns>An index, or -1.</returns>
    public static int Find(AgendaDocument document, Correction correction)
    {
        var (x, y) = (correction.Box[0] + Inside, correction.Box[3] - Inside);
        for (var i = 0; i < document.Items.Length; i++)
        {
            if (Of(document.Items[i]) is { } place && place.Page == correction.Page && place.Box.Grow(1).Contains(x, y)
                && place.Box.Top - correction.Box[3] < CaseAbove)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Points that a case or a mark may stand above a heading, with its white: three lines.</summary>
    private const double CaseAbove = 45;

    /// <summary>Points within a box's corner: less than half a small letter's height.</summary>
    private const double Inside = 2;
}
