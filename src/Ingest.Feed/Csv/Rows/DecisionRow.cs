using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of decisions.csv.</summary>
/// <param name="Position">1 for the item's first decision.</param>
public sealed record DecisionRow(
    string DocumentId, string ItemId, int Position, string? Body, string? Date, string Text)
{
    public static IEnumerable<DecisionRow> Of(AgendaDocument document) =>
        from item in document.Items
        from decision in item.Decisions.Select((decision, index) => (its: decision, position: index + 1))
        select new DecisionRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), decision.position, decision.its.Body, decision.its.Date, decision.its.Text);
}
