using Ingest.Model.Output;

namespace Ingest.Quality.Corrections.Places;

/// <summary>Why a correction could not be applied, in words that say what to do.</summary>
internal static class Unplaced
{
    public static string Why(AgendaDocument document, Correction correction) => correction.Place switch
    {
        CorrectionPlaces.LineRole => OfLine(document, correction),
        CorrectionPlaces.ItemParent when ItemPlace.Find(document, correction) >= 0 =>
            document.Items.Any(item => item.Id == correction.Right)
            ? $"item {correction.Right} does not stand before it"
            : $"there is no item {correction.Right}",
        CorrectionPlaces.PartKind => "the document has no such pages, or none would be left of the agenda's own",
        CorrectionPlaces.PartAttachment =>
            document.Parts.Any(part => PartPages.TryParse(correction.Entry, out var pages) && pages.Are(part))
            ? $"there is no attachment {correction.Right} (an item and a number, 3.1/2)"
            : "no part has these pages",
        _ => "nothing stands there any more",
    };

    private static string OfLine(AgendaDocument document, Correction correction)
    {
        var part = document.Parts.FirstOrDefault(part => part.Pages[0] <= correction.Page && correction.Page <= part.Pages[^1]);
        return !WasRead(document, correction) ? $"page {correction.Page} was not read"
            : part is { Kind: PartKind.Annex or PartKind.Letter or PartKind.Signatures }
            ? $"page {correction.Page} belongs to what is bound in with the agenda; correct the file's parts first"
            : correction.Right == CorrectionValues.Item
            ? "no line of text stands there, or it is a table's; was the document read again with the corrections?"
            : "an item still begins there; was the document read again with the corrections?";
    }

    /// <summary>The page is one of the document's.</summary>
    public static bool WasRead(AgendaDocument document, Correction correction) =>
        document.Ledger.IsEmpty || document.Ledger.Any(row => row.Page == correction.Page);
}
