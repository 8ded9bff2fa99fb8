using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr.Layout;
using Ingest.Ocr.Repair;
using Ingest.Ocr.Routing;
using Ingest.Ocr.Routing.Fonts;
using Ingest.Ocr.Routing.Places;
using Ingest.Ocr.Tesseract;

namespace Ingest.Ocr;

/// <summary>
/// Puts what was read from a page's picture in the place of embedded text that is missing or wrong: all of a page, or the
/// parts of it that are set in a font whose characters mean nothing or are pictures. It says of each what was done and by whom.
/// </summary>
public sealed class ScanReader(OcrMode mode, IOcrEngine engine)
{
    /// <param name="begins">Told of each page's number before work on its picture begins.</param>
    /// <param name="mayRead">Asked with a number of pages before they are read; gives how many of them may be.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled: programs and requests that were under way are
    /// ended.</exception>
    public (SourcePdf Source, TextSource TextSource) Read(SourcePdf source, byte[] pdf, Action<int> begins, Func<int, int> mayRead,
        CancellationToken cancellation = default)
    {
        source = WithoutCovered(source, pdf, begins, cancellation);
        var plan = mode == OcrMode.Always ? ReadingPlan.Always(source.Pages) : ReadingPlan.Of(source.Pages);
        var chosen = plan.Pages.Where(page => page.IsRead).ToImmutableArray();
        if (chosen.IsEmpty)
        {
            return (plan.Diagnostics.IsEmpty ? source : With(source, plan, [], plan.Diagnostics), TextSource.Embedded);
        }

        if ((mode == OcrMode.Never ? ReadingNotes.Forbidden : engine.Missing) is { } missing)
        {
            return (With(source, plan, [], [.. plan.Diagnostics, .. ReadingNotes.Missing(chosen, missing, mode == OcrMode.Never)]),
                TextSource.Embedded);
        }

        var allowed = Math.Min(chosen.Length, mayRead(chosen.Length));
        ImmutableArray<PagePlan> asked = [.. chosen.Take(allowed)];
        var reading = allowed == 0 ? new OcrReading([], []) : engine.Read(Request(pdf, asked, begins), cancellation);
        cancellation.ThrowIfCancellationRequested();
        var (shown, redacted) = RedactedWords.Leave(reading.Pages, [.. asked.Select(each => each.Page)]);
        var mended = PageRepair.Mend(shown);
        var (read, notes) = Lay(asked, [.. mended.Select(each => each.Page)], BodySize.Of(source.Pages));
        RedactedWords.Count(read, redacted);
        notes = [.. plan.Diagnostics.Concat(notes).Concat(reading.Diagnostics).Concat(mended.Select(each => each.Note).OfType<Diagnostic>())
            .OrderBy(note => note.Page ?? 0)];
        return (
            With(source, plan, read, [.. notes, .. ReadingNotes.Refused(chosen, allowed)]),
            read.Count == 0 ? TextSource.Embedded : read.Count == source.Pages.Length && asked.All(page => page.IsWhole)
                ? TextSource.Ocr : TextSource.Mixed);
    }

    /// <summary>
    /// A page stayed unread for a reason that lies outside of the document: with another machine, limit or day it may be read.
    /// </summary>
    public static bool MayGoBetter(SourcePdf source) =>
        source.Diagnostics.Any(
            diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Code.StartsWith("ocr.", StringComparison.Ordinal));

    /// <summary>Of scans with a text layer what the scan shows.</summary>
    private static SourcePdf WithoutCovered(SourcePdf source, byte[] pdf, Action<int> begins, CancellationToken cancellation)
    {
        if (!source.Pages.Any(page => page.UnseenText))
        {
            return source;
        }

        using var pictures = new DrawnFile(pdf);
        var scans = new CoveredScans(new PageRenderer());
        var looked = source.Pages.Select(Look).ToList();
        return source with { Pages = [.. looked.Select(each => each.Page)],
            Diagnostics = [.. source.Diagnostics, .. looked.Select(each => each.Note).OfType<Diagnostic>()] };

        (PageLayout Page, Diagnostic? Note) Look(PageLayout page)
        {
            if (page.UnseenText)
            {
                begins(page.Number);
            }

            return scans.Look(page, () => pictures.Path, cancellation);
        }
    }

    private static OcrRequest Request(byte[] pdf, ImmutableArray<PagePlan> asked, Action<int> begins) =>
        new(pdf, [.. asked.Select(each => each.Page)], begins)
    {
        Regions = asked.Where(page => !page.IsWhole)
            .ToImmutableDictionary(page => page.Page.Number, page => page.Regions.Select(region => region.ToRequest()).ToImmutableArray()),
    };

    /// <summary>The pages that something was read on, and what that was.</summary>
    private (Dictionary<int, PageLayout> Read, ImmutableArray<Diagnostic> Notes) Lay(ImmutableArray<PagePlan> asked,
        ImmutableArray<OcrPage> pages, double body)
    {
        var plans = asked.ToDictionary(each => each.Page.Number);
        var read = OcrLayout.Of([.. pages.Where(page => plans[page.Number].IsWhole)],
            asked.ToDictionary(each => each.Page.Number, each => each.Page)).ToDictionary(page => page.Number);
        var notes = asked.Where(each => read.ContainsKey(each.Page.Number))
            .Select(each => ReadingNotes.Read(each.Page.Number, each.Layer, engine.Name)).ToList();

        var texts = pages.Where(page => !plans[page.Number].IsWhole && LiesAs(page, plans[page.Number].Page))
            .Select(page => (page.Number, Texts: RegionText.Of(plans[page.Number].Regions, page).RemoveAll(text => !text.IsText))).ToList();
        var sizes = new RegionSizes([.. texts.SelectMany(page => page.Texts).Where(text => text.Region.Piece is null)], body);
        foreach (var (number, its) in texts.Where(page => !page.Texts.IsEmpty))
        {
            read[number] = RegionLayout.Merge(UnreadFonts.Mark(plans[number].Page, Unread(plans[number], its)), its, sizes.Of);
            notes.AddRange(ReadingNotes.ReadParts(plans[number], its, engine.Name));
        }

        return (read, [.. notes]);
    }

    /// <summary>An engine that reads the page as a whole may have turned it.</summary>
    private static bool LiesAs(OcrPage read, PageLayout page) => read.Turn == page.Turn && Math.Abs(read.Degrees) < MostDegrees;

    /// <summary>A line across the page then drifts by a point and a half.</summary>
    private const double MostDegrees = 0.15;

    private static IEnumerable<FontPiece> Unread(PagePlan plan, ImmutableArray<RegionText> read) =>
        plan.Regions.Select(region => region.Piece).OfType<FontPiece>().Except(read.Select(text => text.Region.Piece).OfType<FontPiece>());

    /// <summary>Pages that were read, and of the others what the plan made of them.</summary>
    private static SourcePdf With(SourcePdf source, ReadingPlan plan, Dictionary<int, PageLayout> read, ImmutableArray<Diagnostic> notes) =>
        source with
    {
        Pages = [.. plan.Pages.Select(page => read.GetValueOrDefault(page.Page.Number) ?? UnreadFonts.Mark(page.Page, Unread(page, [])))],
        Diagnostics = [.. source.Diagnostics, .. notes],
    };
}
