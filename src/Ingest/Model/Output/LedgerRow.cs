namespace Ingest.Model.Output;

/// <summary>How many glyphs of a page have which role; the roles add up to <see cref="Glyphs"/>.</summary>
public sealed record LedgerRow(
    int Page, int Glyphs, int Meeting, int Contents, int Item, int Table, int Furniture, int Unplaced);
