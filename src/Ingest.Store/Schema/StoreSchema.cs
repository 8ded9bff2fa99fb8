using System.Collections.Immutable;
using Ingest.Feed.Csv.Rows;
using Ingest.Model.Output;
using Ingest.Store.Rows;
using Ingest.Store.Rows.Facts;

namespace Ingest.Store.Schema;

/// <summary>
/// All tables of the store. Those that are CSV files too have the same names, columns and keys, with types (dates, times, numbers),
/// and some columns more behind them.
/// </summary>
public static class StoreSchema
{
    /// <summary>A row a path, as in documents.csv: the same bytes under two names are two rows.</summary>
    public static readonly StoreTable Documents = StoreTable.Of<DocumentRow>(DocumentRow.Of);

    /// <summary>What stands in documents: once for a <c>documentId</c>.</summary>
    public static readonly ImmutableArray<StoreTable> Contents =
    [
        StoreTable.Of<MeetingRow>(MeetingRow.Of),
        StoreTable.Of<ItemRow>(ItemRow.Of).With(ItemKeysRow.Of).With(document => document.Items.Select(item => InkRow.Of(item.Source))),
        StoreTable.Of<FieldRow>(FieldRow.Of).With(Fields),
        StoreTable.Of<BlockRow>(BlockRow.Of),
        StoreTable.Of<AttachmentRow>(AttachmentRow.Of).With(Attachments),
        StoreTable.Of<DecisionRow>(DecisionRow.Of),
        StoreTable.Of<CsvParticipantRow>(CsvParticipantRow.Of),
        StoreTable.Of<LinkRow>(LinkRow.Of),
        StoreTable.Of<TableRow>(TableRow.Of).With(document => document.Tables.Select(table => InkRow.Of(table.Source))),
        StoreTable.Of<ColumnRow>(ColumnRow.Of),
        StoreTable.Of<CellRow>(CellRow.Of).With(CellStubRow.Of),
        StoreTable.Of<CheckRow>(CheckRow.Of),
        StoreTable.Of<PartRow>(PartRow.Of),
        StoreTable.Of<BoxRow>(BoxRow.Of),
        StoreTable.Of<DiagnosticRow>(DiagnosticRow.Of),
        StoreTable.Of<AmountRow, PlaceRow, InkRow>(AmountRow.Of),
        StoreTable.Of<VoteRow, PlaceRow, InkRow>(VoteRow.Of),
        StoreTable.Of<DeadlineRow, PlaceRow, InkRow>(DeadlineRow.Of),
    ];

    public static readonly ImmutableArray<StoreTable> All = [Documents, .. Contents];

    private static IEnumerable<InkRow> Fields(AgendaDocument document) =>
        document.Items.SelectMany(item => item.Fields).Select(field => InkRow.Of(field.Source));

    private static IEnumerable<InkRow> Attachments(AgendaDocument document) =>
        document.Items.SelectMany(item => item.Attachments).Select(attachment => InkRow.Of(attachment.Source));
}
