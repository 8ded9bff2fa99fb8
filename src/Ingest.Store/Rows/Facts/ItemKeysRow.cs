using Ingest.Facts.Cases;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows.Facts;

/// <summary>By what an item is found again in other papers.</summary>
public sealed record ItemKeysRow(
    [Column("Case key", "Sagsnøgle", "One key for all forms in which the case number is printed.",
        "Én nøgle for alle former, som sagsnummeret trykkes i.")]
    string? CaseKey,
    [Column("Title key", "Titelnøgle",
        "One key for the titles that a matter has from meeting to meeting: its words, without those for a step.",
        "Én nøgle for de titler, en sag har fra møde til møde: dens ord, uden dem for et trin.")]
    string? TitleKey)
{
    public static IEnumerable<ItemKeysRow> Of(AgendaDocument document) =>
        document.Items.Select(item => new ItemKeysRow(Ingest.Facts.Cases.CaseKey.Of(item.Case?.Number), Ingest.Facts.Cases.TitleKey
            .Of(item.Title)));
}
