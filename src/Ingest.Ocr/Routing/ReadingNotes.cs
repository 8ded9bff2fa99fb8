using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Layout;

namespace Ingest.Ocr.Routing;

/// <summary>Says of pages what was read from their pictures, and what was not and so is missing. It quotes no text.</summary>
internal static class ReadingNotes
{
    public const string Forbidden = "Reading from pictures is switched off (--ocr never). Run without it to have it.";

    public static Diagnostic Read(int page, TextLayer layer, string engine) =>
        new("ocr.page", Severity.Info, page, $"Page {page} was read from its picture by {engine}{Why(layer)}.");

    /// <summary>What of a page was read, and lines of type that were to be and were not.</summary>
    public static IEnumerable<Diagnostic> ReadParts(PagePlan plan, ImmutableArray<RegionText> read, string engine)
    {
        var page = plan.Page.Number;
        foreach (var (what, parts) in Kinds(read.Select(text => text.Region)))
        {
            yield return new Diagnostic("ocr.part", Severity.Info, page,
                $"{Parts(what, parts, page, "was", "were")} read from the page's picture by {engine}.");
        }

        foreach (var (what,
            parts) in Kinds(plan.Regions.Where(region => region.Piece is not null).Except(read.Select(text => text.Region))))
        {
            yield return new Diagnostic("text.unread", Severity.Error, page,
                $"{Parts(what, parts, page, "was", "were")} not read, for {engine} saw no words there.");
        }
    }

    /// <param name="forbidden">As was asked for: nothing outside of the document is missing.</param>
    public static IEnumerable<Diagnostic> Missing(ImmutableArray<PagePlan> chosen, string missing, bool forbidden)
    {
        var whole = chosen.Where(page => page.IsWhole).ToImmutableArray();
        if (!whole.IsEmpty)
        {
            yield return new Diagnostic(
                forbidden ? "text.unread" : "ocr.missing", Severity.Error, whole is [var only] ? only.Page.Number : null,
                $"{(whole.Length == 1 ? $"Page {whole[0].Page.Number} is a picture" : $"{whole.Length} pages are pictures")} of text, or "
                    + $"{(whole.Length == 1 ? "its" : "their")} text can't be right. {missing}");
        }

        foreach (var page in chosen.Where(page => !page.IsWhole))
        {
            foreach (var (what, parts) in Kinds(page.Regions.Where(region => region.IsBetweenLines)))
            {
                yield return new Diagnostic(forbidden ? "text.unread" : "ocr.unread", Severity.Error, page.Page.Number,
                    $"{Parts(what, parts, page.Page.Number, "was", "were")} not read. {missing}");
            }
        }
    }

    public static IEnumerable<Diagnostic> Refused(ImmutableArray<PagePlan> chosen, int allowed) =>
        allowed == chosen.Length ? [] : [new Diagnostic(
            "ocr.limit", Severity.Error, chosen[allowed].Page.Number,
            $"{chosen.Length - allowed} pages, from page {chosen[allowed].Page.Number} on, were not read from their picture: the limit "
                + $"of --ocr-page-limit is reached. Raise it and run again.")];

    private static string Why(TextLayer layer) => layer switch
    {
        TextLayer.None => ": it has no text of its own",
        TextLayer.Bad => ": its own text can't be right",
        _ => ", as was asked for",
    };

    /// <summary>Regions of one kind each: a font's, pictures, outlines.</summary>
    private static IEnumerable<(string What, int Parts)> Kinds(IEnumerable<PlannedRegion> regions) =>
        regions.GroupBy(
            region => region.Font is { } font
                ? $"set in {font.Name}, whose {(font.LettersOnly ? "letters beyond ASCII" : "characters")} mean nothing,"
            : region.IsOutline ? "drawn as outlines, which may be text,"
            : "", StringComparer.Ordinal).Select(kind => (kind.Key, kind.Count()));

    private static string Parts(string what, int parts, int page, string was, string were)
    {
        var (one, many) = what.Length == 0 ? ("picture that may hold text", "pictures that may hold text")
            : ($"line or part of a line {what}", $"lines or parts of lines {what}");
        return $"Page {page} has {parts} {(parts == 1 ? one : many)} where lines of text stand; "
            + $"{(parts == 1 ? $"it {was}" : $"they {were}")}";
    }
}
