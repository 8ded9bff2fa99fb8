using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Agendas.Items;

/// <summary>
/// Which items are sections of the agenda: headings with nothing under them, counted in another way than the items that
/// follow at once ("A. Sager til beslutning", "II. Lukkede sager", "Åben dagsorden").
/// </summary>
internal static class AgendaSections
{
    /// <returns>Indices of the items; none where all are of one kind.</returns>
    public static IReadOnlySet<int> Of(ImmutableArray<OutlineItem> outline, IReadOnlyList<ItemTitle> titles)
    {
        bool IsBelow(int i) => outline[i].Heading[0].Facts.Number is { IsBelow: true };
        var series = outline.Select((item, i) => titles[i].Number is null || IsBelow(i) ? null : item.Heading[0].Facts.Number?.Series)
            .ToList();
        var main = Enumerable.Range(0, outline.Length).Where(i => series[i] is not null).GroupBy(i => series[i])
            .OrderByDescending(group => group.Count(i => !outline[i].Fields.IsEmpty || !outline[i].CaseLines.IsEmpty))
            .ThenByDescending(group => group.Count()).ThenByDescending(group => group.First()).FirstOrDefault()?.Key;
        if (main is null)
        {
            return ImmutableHashSet<int>.Empty;
        }

        var sections = new HashSet<int>();
        var restarts = 0;
        for (var i = 0; i + 1 < outline.Length; i++)
        {
            if (series[i] != main && series[i + 1] == main && !IsBelow(i) && !outline[i].Heading[0].IsGiven && outline[i].Fields.IsEmpty
                && outline[i].CaseLines.IsEmpty)
            {
                sections.Add(i);
                restarts += titles[i + 1].Number == "1" ? 1 : 0;
            }
        }

        return sections.Count > 1 || restarts > 0 ? sections : ImmutableHashSet<int>.Empty;
    }

    /// <summary>
    /// Items counted as the section before them, and none themselves: "4. Kursusudvalg" with a text of its own after A and B under
    /// "3. Uddannelsesudvalg".
    /// </summary>
    public static IReadOnlySet<int> Ends(ImmutableArray<OutlineItem> outline, IReadOnlySet<int> sections)
    {
        var ends = new HashSet<int>();
        NumberSeries? counted = null;
        for (var i = 0; i < outline.Length && sections.Count > 0; i++)
        {
            var series = outline[i].Heading[0].Facts.Number?.Series;
            if (sections.Contains(i))
            {
                counted = series;
            }
            else if (counted is not null && series == counted)
            {
                ends.Add(i);
                counted = null;
            }
        }

        return ends;
    }
}
