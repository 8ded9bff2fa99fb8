using System.Globalization;
using Ingest.Model.Output;
using Ingest.Quality.Corrections.Places;

namespace Ingest.Quality.Corrections;

/// <summary>
/// Lines and parts have been read as the corrections say: here it is seen that they were. Parents are set here, where the items stand.
/// </summary>
internal static class StructureCorrections
{
    /// <returns>No document where the lines are not what the correction says: the document was read without it, or the ink is
    /// gone.</returns>
    public static (AgendaDocument? Document, string? Was) Line(AgendaDocument document, Correction correction)
    {
        var index = HeadingPlace.Find(document, correction);
        if (!Unplaced.WasRead(document, correction))
        {
            return default;
        }

        var isItem = correction.Right == CorrectionValues.Item;
        return isItem != index >= 0 ? default
            : isItem ? (document with { Items = document.Items.SetItem(index, document.Items[index] with { Confidence = 1 }) },
                correction.Was)
            : (document, correction.Was);
    }

    public static (AgendaDocument? Document, string? Was) Part(AgendaDocument document, Correction correction)
    {
        var index = PartPages.TryParse(correction.Entry, out var pages) ? document.Parts.FindIndex(part => Holds(part, pages)) : -1;
        if (index < 0)
        {
            return default;
        }

        var part = document.Parts[index];
        return correction.Place == CorrectionPlaces.PartAttachment ? Tied(document, index, correction.Right)
            : IsAs(part.Kind, CorrectionValues.Value<PartKind>(correction.Right!)) ? (document, correction.Was)
            : default;
    }

    public static (AgendaDocument? Document, string? Was) Parent(AgendaDocument document, Correction correction)
    {
        var index = ItemPlace.Find(document, correction);
        var parent = correction.Right is null ? -1 : document.Items.FindIndex(item => item.Id == correction.Right);
        if (index < 0 || (correction.Right is not null && (parent < 0 || parent >= index)))
        {
            return default; // a parent stands before its children
        }

        var was = document.Items[index].Parent;
        return (Levelled(
            document with { Items =
                document.Items.SetItem(index, document.Items[index] with { Parent = correction.Right, Confidence = 1 }) }), was);
    }

    /// <summary>Own pages that follow each other are one part, which may be longer than what was given.</summary>
    private static bool Holds(DocumentPart part, PartPages pages) =>
        pages.Are(part) || (IsOwn(part.Kind) && part.Pages[0] <= pages.From && pages.To <= part.Pages[^1]);

    /// <summary>An item's id and a number, 1 for its first attachment; or none.</summary>
    private static bool IsAttachment(AgendaDocument document, string? text) =>
        text is null
            || (text.LastIndexOf('/') is var slash and > 0
                && int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && document.Items.FirstOrDefault(item => item.Id == text[..slash]) is { } item && number >= 1
            && number <= item.Attachments.Length);

    /// <summary>Which of the meeting's papers its own pages are the meeting says.</summary>
    private static bool IsAs(PartKind read, PartKind given) => read == given || (IsOwn(read) && IsOwn(given));

    private static bool IsOwn(PartKind kind) => kind is PartKind.Agenda or PartKind.Minutes or PartKind.Supplement;

    private static (AgendaDocument? Document, string? Was) Tied(AgendaDocument document, int index, string? attachment)
    {
        if (!IsAttachment(document, attachment))
        {
            return default;
        }

        var part = document.Parts[index];
        return (document with { Parts = document.Parts.SetItem(index, part with { Attachment = attachment }) }, part.Attachment);
    }

    /// <summary>Every item one level below its parent, which stands before it.</summary>
    private static AgendaDocument Levelled(AgendaDocument document)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        return document with
        {
            Items = [.. document.Items.Select(
                item => item with { Level = levels[item.Id] = item.Parent is { } parent && levels.TryGetValue(parent, out var above)
                    ? above + 1 : 1 })],
        };
    }
}
