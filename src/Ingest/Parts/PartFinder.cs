using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Parts.Evidence;
using Ingest.Text.Words;

namespace Ingest.Parts;

/// <summary>Finds the parts of a file: the agendas or minutes that it holds, and what is bound in with each.</summary>
internal static class PartFinder
{
    /// <param name="lines">All lines of all pages, before anything is known of them.</param>
    /// <param name="given">What a person said of pages.</param>
    /// <returns>The file's meetings in order, at least one; together they have every page.</returns>
    public static ImmutableArray<BoundMeeting> Find(SourcePdf source, ImmutableArray<TextLine> lines,
        ImmutableArray<GivenPart> given = default)
    {
        if (source.Pages.IsEmpty)
        {
            return [new BoundMeeting([])];
        }

        var pages = PageFeatureExtractor.Of(source, lines);
        var found = Find(source, pages);
        return given.IsDefaultOrEmpty ? found : GivenParts.Set(found, given, pages);
    }

    private static ImmutableArray<BoundMeeting> Find(SourcePdf source, ImmutableArray<PageFeatures> pages)
    {
        var begins = pages.Length == 1 ? [] : PartDecoder.Decide(pages);
        return begins.Count < 2 || !SpeaksAsAgenda(pages, begins)
            ? [new BoundMeeting([Part(source, pages, [new PartBegin(0, PartRole.Own, true)], 0)])] : Meetings(source, pages, begins);
    }

    /// <summary>A report with its own annexes is one thing: only what is bound with an agenda is parted from it.</summary>
    private static bool SpeaksAsAgenda(ImmutableArray<PageFeatures> pages, ImmutableList<PartBegin> begins)
    {
        var from = begins.First(begin => begin.Role == PartRole.Own).At;
        var next = begins.FirstOrDefault(begin => begin.At > from)?.At ?? pages.Length;
        return pages[from..next].Any(page => page.Head is not null || page.AgendaHeadings > 0
            || page.Phrases.Any(phrase => phrase is { StandsOut: true, IsNumbered: false } && MeetingKindWords.Begins(phrase.Text)));
    }

    private static ImmutableArray<BoundMeeting> Meetings(SourcePdf source, ImmutableArray<PageFeatures> pages,
        IReadOnlyList<PartBegin> begins)
    {
        var meetings = new List<List<FilePart>> { new() };
        var hasOwn = false;
        for (var i = 0; i < begins.Count; i++)
        {
            if (begins[i].IsMeeting && hasOwn)
            {
                meetings.Add([]);
            }

            hasOwn |= begins[i].IsMeeting;
            meetings[^1].Add(Part(source, pages, begins, i));
        }

        return [.. meetings.Select(parts => new BoundMeeting([.. parts]))];
    }

    private static FilePart Part(SourcePdf source, ImmutableArray<PageFeatures> pages, IReadOnlyList<PartBegin> begins, int i)
    {
        var sight = pages[begins[i].At];
        var from = i == 0 ? 1 : sight.Number;
        var next = i + 1 < begins.Count ? pages[begins[i + 1].At] : null;
        var to = next is not null ? (next.Below is null ? next.Number - 1 : next.Number) : Math.Max(source.PageCount, pages[^1].Number);
        var title = begins[i].Role == PartRole.Own ? null : TopPhrase.Title(sight.Phrases)?.Text ?? sight.Bookmark;
        return new FilePart(begins[i].Role, title, from, to, sight) { Below = sight.Below, Above = next?.Below };
    }
}
