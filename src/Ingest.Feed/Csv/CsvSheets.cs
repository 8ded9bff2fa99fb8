using System.Collections.Immutable;
using Ingest.Feed.Csv.Columns;
using Ingest.Feed.Csv.Rows;

namespace Ingest.Feed.Csv;

/// <summary>The contract's CSV files. For one thread.</summary>
public sealed class CsvSheets(CsvDialect dialect)
{
    /// <summary>What each file and its columns are, in the order of <see cref="All"/>; the first is <see cref="Documents"/>.</summary>
    public static readonly ImmutableArray<SheetShape> Shapes =
    [
        SheetShape.Of<DocumentRow>(), SheetShape.Of<ItemRow>(), SheetShape.Of<FieldRow>(), SheetShape.Of<AttachmentRow>(),
        SheetShape.Of<DecisionRow>(), SheetShape.Of<CsvParticipantRow>(), SheetShape.Of<TableRow>(), SheetShape.Of<CellRow>(),
        SheetShape.Of<LinkRow>(), SheetShape.Of<PartRow>(), SheetShape.Of<DiagnosticRow>(),
    ];

    public static readonly ImmutableArray<string> FileNames = [.. Shapes.Select(shape => shape.FileName)];

    /// <summary>documents.csv has a row a path, also where two paths hold the same bytes; the others speak of contents.</summary>
    public const int Documents = 0;

    public ImmutableArray<ICsvSheet> All { get; } =
    [
        new CsvSheet<DocumentRow>(dialect, DocumentRow.Of),
        new CsvSheet<ItemRow>(dialect, ItemRow.Of),
        new CsvSheet<FieldRow>(dialect, FieldRow.Of),
        new CsvSheet<AttachmentRow>(dialect, AttachmentRow.Of),
        new CsvSheet<DecisionRow>(dialect, DecisionRow.Of),
        new CsvSheet<CsvParticipantRow>(dialect, CsvParticipantRow.Of),
        new CsvSheet<TableRow>(dialect, TableRow.Of),
        new CsvSheet<CellRow>(dialect, CellRow.Of),
        new CsvSheet<LinkRow>(dialect, LinkRow.Of),
        new CsvSheet<PartRow>(dialect, PartRow.Of),
        new CsvSheet<DiagnosticRow>(dialect, DiagnosticRow.Of),
    ];
}
