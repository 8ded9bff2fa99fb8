using System.Globalization;
using Ingest.Batch;
using Ingest.Language;
using Ingest.Language.Wordings;
using Spectre.Console;

namespace Ingest.Cli.Reporters;

/// <summary>The figures of a run, at its end.</summary>
public static class StatisticsTable
{
    public static Table Of(RunStatistics figures)
    {
        var table = new Table().Border(TableBorder.Simple);
        Wording[] names =
        [
            Texts.ColumnComplete, Texts.ColumnPartial, Texts.ColumnFailed, Texts.ColumnUnchanged, Texts.ColumnPages, Texts.ColumnItems,
            Texts.ColumnTables,
            Texts.ColumnRate,
        ];
        foreach (var name in names)
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        return table.AddRow(
            Text(figures.Complete), Text(figures.Partial), Text(figures.Failed), Text(figures.Unchanged), Text(figures.Pages),
            Text(figures.Items), Text(figures.Tables), figures.PagesPerSecond.ToString("F1", CultureInfo.InvariantCulture));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
