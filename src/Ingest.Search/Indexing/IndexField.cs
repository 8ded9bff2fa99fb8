namespace Ingest.Search.Indexing;

/// <summary>The fields of the index's documents: an item each, a meeting each, and a tombstone for each document that is gone.</summary>
internal static class IndexField
{
    /// <summary>Terms of an item.</summary>
    public const string Title = "title", Text = "text";

    /// <summary>Which stretch of the text's positions is of which kind (<see cref="PiecePlaces"/>).</summary>
    public const string Places = "places";

    /// <summary>The title's words as they are printed, folded, for what is begun and what is misspelled.</summary>
    public const string Surface = "surface";

    /// <summary>An item's keys: its own in the whole output, its document's, its case's.</summary>
    public const string Item = "item", Document = "document", Case = "case";

    /// <summary>
    /// What an item can be chosen by: kinds of field (and <see cref="ItemBits"/> beside them), main group, amounts in kroner.
    /// </summary>
    public const string FieldKind = "fieldKind", Area = "area", Amount = "amount";

    /// <summary>Of items and of meetings.</summary>
    public const string Body = "body", BodyWords = "bodyWords", MeetingKind = "meetingKind", Date = "date";

    /// <summary>Numbers that order what scores alike, the same in every index of the same documents.</summary>
    public const string Order = "order";

    /// <summary>
    /// A meeting's key and the number of the change that brought it; a tombstone has <see cref="Removed"/> in place of the first.
    /// </summary>
    public const string Meeting = "meeting", Removed = "removed", Change = "change";

    /// <summary>What a hit is made of again: an item's line, its pieces, a meeting's line.</summary>
    public const string ItemLine = "itemLine", Piece = "piece", MeetingLine = "meetingLine";
}
