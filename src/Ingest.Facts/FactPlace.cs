using Ingest.Model.Output;

namespace Ingest.Facts;

/// <summary>Where in a document a fact stands: in a field or a decision of an item, in a table's cell or caption.</summary>
/// <param name="Item">The item's id in the document; null of a table that stands in none.</param>
/// <param name="Field">1 for the item's first field; null where it is in none.</param>
/// <param name="Decision">1 for the item's first decision; null where it is in none.</param>
/// <param name="Table">The table's id in the document.</param>
/// <param name="Row">1 for the table's first body row, as in <c>cells.csv</c>.</param>
/// <param name="Column">1 for the table's first column.</param>
/// <param name="Source">The ink of the field, item or table: a box a page, as the document says.</param>
public sealed record FactPlace(
    string? Item, int? Field = null, int? Decision = null, string? Table = null, int? Row = null, int? Column = null,
    SourceBox? Source = null);
