namespace Ingest.Model.Output;

/// <summary>How many glyphs of a page have which role; the roles add up to <see cref="Glyphs"/>.</summary>
/// <param name="Annex">Of pages that are bound in behind the agenda (bilag, følgebrev, underskrifter): no part of its data.</param>
/// <param name="Hidden">In the file, but not shown to a reader of the page: counted, and in no text.</param>
public sealed record LedgerRow(
    int Page, int Glyphs, int Meeting, int Contents, int Item, int Table, int Furniture, int Annex, int Hidden, int Unplaced);
