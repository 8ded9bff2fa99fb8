using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Ingest.Feed.Xlsx;

/// <summary>
/// agendas.xlsx: the CSV files of an output as the sheets of one workbook, numbers, dates and times as such.
/// It is made from the files as they stand, a row in memory at a time; sheets and cells are no larger than Excel takes (Microsoft, "Excel
/// specifications and limits").
/// </summary>
/// <param name="mostRows">Of a sheet; further ones get a sheet of their own.</param>
public sealed class Workbook(OutputFolder folder, CsvDialect dialect, int mostRows = Workbook.MostRows)
{
    public const string FileName = "agendas.xlsx";

    /// <summary>Without the header's.</summary>
    public const int MostRows = (1 << 20) - 1;

    /// <returns>How many texts are longer than a cell takes, and were cut.</returns>
    public int Write()
    {
        using var made = folder.Begin(FileName);
        var cut = Make(made.Stream).AsTask().GetAwaiter().GetResult();
        made.Stream.Position = 0;
        using var kept = folder.Begin(FileName);
        FixedZip.Repack(made.Stream, kept.Stream);
        kept.Complete();
        return cut;
    }

    private async ValueTask<int> Make(Stream target)
    {
        var options = new SpreadCheetahOptions
        {
            DefaultDateTimeFormat = NumberFormat.Custom("yyyy-mm-dd"),
            DocumentProperties = null, // they say when it was made
            PreserveStringWhitespace = true,
            WriteCellReferenceAttributes = true,
        };
        await using var workbook = await Spreadsheet.CreateNewAsync(target, options);
        var head = workbook.AddStyle(new Style { Font = { Bold = true } });
        var cells = new WorkbookCells(workbook.AddStyle(new Style { Format = NumberFormat.Custom("hh:mm") }));
        foreach (var (shape, sheet) in CsvSheets.Shapes.Zip(new CsvSheets(dialect).All))
        {
            var rows = 0;
            await Begin(workbook, shape, shape.Says.Name, head);
            foreach (var row in Read(shape, sheet))
            {
                if (rows > 0 && rows % mostRows == 0)
                {
                    await Begin(workbook, shape, FormattableString.Invariant($"{shape.Says.Name} {1 + (rows / mostRows)}"), head);
                }

                await workbook.AddRowAsync(cells.Of(shape, row));
                rows++;
            }
        }

        await workbook.FinishAsync();
        return cells.Cut;
    }

    private static async ValueTask Begin(Spreadsheet workbook, SheetShape shape, string name, StyleId head)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < shape.Columns.Length; i++)
        {
            options.Column(i + 1).Width = Width(shape.Columns[i]);
        }

        await workbook.StartWorksheetAsync(name, options);
        await workbook.AddRowAsync(shape.Columns.Select(column => new StyledCell(column.Name, head)).ToArray());
    }

    /// <summary>Characters, by what the column holds.</summary>
    private static double Width(SheetColumn column) =>
        column.Type.IsPrimitive || column.Says.Form is TextForm.Date or TextForm.Time ? 11
        : column.Says.Key || column.Says.RefersTo is not null || column.Type == typeof(CellValue) ? 24
        : 36;

    private IEnumerable<IReadOnlyList<object?>> Read(SheetShape shape, ICsvSheet sheet)
    {
        using var text = new StreamReader(folder[shape.FileName], dialect.Encoding);
        foreach (var row in sheet.Read(text))
        {
            yield return row;
        }
    }
}
