using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of decisions.csv.</summary>
[Sheet("decisions", "Decisions", "Beslutninger", "What was decided on the items.", "Hvad der blev besluttet om punkterne.")]
public sealed record DecisionRow(
    [DocumentColumn]
    string DocumentId,
    [ItemColumn]
    string ItemId,
    [PositionColumn("1 for the item's first decision.", "1 for punktets første beslutning.")]
    int Position,
    [Column("Body", "Organ", "Who decided, where it says so.", "Hvem der besluttede, hvor det står der.")]
    string? Body,
    [Column("Date", "Dato", "When, where it says so.", "Hvornår, hvor det står der.", Form = TextForm.Date)]
    string? Date,
    [Column("Text", "Tekst", "As printed; has line breaks.", "Som trykt; har linjeskift.")]
    string Text)
{
    public static IEnumerable<DecisionRow> Of(AgendaDocument document) =>
        from item in document.Items
        from decision in item.Decisions.Select((decision, index) => (its: decision, position: index + 1))
        select new DecisionRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), decision.position, decision.its.Body, decision.its.Date,
            decision.its.Text);
}
