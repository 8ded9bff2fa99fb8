using System.Globalization;
using Spectre.Console;

namespace Ingest.Cli.Batch;

/// <summary>The figures of a run, added up as results come.</summary>
public sealed class RunSummary
{
    public int Complete { get; private set; }

    public int Partial { get; private set; }

    public int Failed { get; private set; }

    public int Pages { get; private set; }

    public int Items { get; private set; }

    public int Tables { get; private set; }

    public void Add(DocumentResult result)
    {
        switch (result.Status)
        {
            case Model.Output.DocumentStatus.Complete: Complete++; break;
            case Model.Output.DocumentStatus.Partial: Partial++; break;
            default: Failed++; break;
        }

        Pages += result.Pages;
        Items += result.Items;
        Tables += result.Tables;
    }

    public Table Table(TimeSpan time)
    {
        var table = new Table().Border(TableBorder.Simple);
        string[] values =
        [
            Text(Complete), Text(Partial), Text(Failed), Text(Pages), Text(Items), Text(Tables),
            (Pages / Math.Max(time.TotalSeconds, 0.001)).ToString("F1", CultureInfo.InvariantCulture),
        ];
        foreach (var name in (string[])["Complete", "Partial", "Failed", "Pages", "Items", "Tables", "Pages/s"])
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        return table.AddRow(values);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
