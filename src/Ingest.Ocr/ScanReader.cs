using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr.Layout;
using Ingest.Ocr.Repair;
using Ingest.Ocr.Routing;

namespace Ingest.Ocr;

/// <summary>
/// Puts pages that were read from their picture in the place of those whose embedded text is missing or wrong, a page at a
/// time, and says of each what was done and by whom.
/// </summary>
public sealed class ScanReader(OcrMode mode, IOcrEngine engine)
{
    /// <param name="mayRead">Asked with a number of pages before they are read; gives how many of them may be.</param>
    public (SourcePdf Source, TextSource TextSource) Read(SourcePdf source, byte[] pdf, Action<int> begins, Func<int, int> mayRead)
    {
        var chosen = Choose(source.Pages);
        if (chosen.IsEmpty)
        {
            return (source, TextSource.Embedded);
        }

        if (engine.Missing is { } missing)
        {
            return (source with { Diagnostics = source.Diagnostics.Add(Missing(chosen, missing)) }, TextSource.Embedded);
        }

        var allowed = Math.Min(chosen.Length, mayRead(chosen.Length));
        var reading = allowed == 0 ? new OcrReading([], []) : engine.Read(new OcrRequest(pdf, [.. chosen.Take(allowed).Select(each => each.Page)], begins));
        var mended = PageRepair.Mend(reading.Pages);
        var read = OcrLayout.Of([.. mended.Select(each => each.Page)], chosen.ToDictionary(each => each.Page.Number, each => each.Page)).ToDictionary(page => page.Number);
        var notes = chosen.Where(each => read.ContainsKey(each.Page.Number)).Select(each => Note(each.Page.Number, each.Layer))
            .Concat(reading.Diagnostics).Concat(mended.Select(each => each.Note).OfType<Diagnostic>()).OrderBy(note => note.Page ?? 0);
        return (
            source with
            {
                Pages = [.. source.Pages.Select(page => read.GetValueOrDefault(page.Number, page))],
                Diagnostics = [.. source.Diagnostics, .. notes, .. Refused(chosen, allowed)],
            },
            read.Count == 0 ? TextSource.Embedded : read.Count == source.Pages.Length ? TextSource.Ocr : TextSource.Mixed);
    }

    /// <summary>A page stayed unread for a reason that lies outside of the document: with another machine, limit or day it may be read.</summary>
    public static bool MayGoBetter(SourcePdf source) =>
        source.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Code.StartsWith("ocr.", StringComparison.Ordinal));

    private ImmutableArray<(PageLayout Page, TextLayer Layer)> Choose(ImmutableArray<PageLayout> pages) => mode switch
    {
        OcrMode.Never => [],
        OcrMode.Always => [.. pages.Select(page => (page, TextLayer.Good))],
        _ => [.. pages.Select(page => (page, Layer: PageRouter.Judge(page))).Where(each => each.Layer != TextLayer.Good)],
    };

    private Diagnostic Note(int page, TextLayer layer) => new("ocr.page", Severity.Info, page, $"Page {page} was read from its picture by {engine.Name}{Why(layer)}.");

    private static string Why(TextLayer layer) => layer switch
    {
        TextLayer.None => ": it has no text of its own",
        TextLayer.Bad => ": its own text can't be right",
        _ => ", as was asked for",
    };

    private Diagnostic Missing(ImmutableArray<(PageLayout Page, TextLayer Layer)> chosen, string missing) => new(
        "ocr.missing", Severity.Error, chosen.Length == 1 ? chosen[0].Page.Number : null,
        $"{(chosen.Length == 1 ? $"Page {chosen[0].Page.Number} is a picture" : $"{chosen.Length} pages are pictures")} of text, or {(chosen.Length == 1 ? "its" : "their")} text can't be right. {missing}");

    private static IEnumerable<Diagnostic> Refused(ImmutableArray<(PageLayout Page, TextLayer Layer)> chosen, int allowed) =>
        allowed == chosen.Length ? [] : [new Diagnostic(
            "ocr.limit", Severity.Error, chosen[allowed].Page.Number,
            $"{chosen.Length - allowed} pages, from page {chosen[allowed].Page.Number} on, were not read from their picture: the limit of --ocr-page-limit is reached. Raise it and run again.")];
}
