using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

/// <summary>A budget of two years in thousands of kroner, with its total.</summary>
internal static class TableMaker
{
    private const string Unit = "1.000 kr.";
    private static readonly NumberFormatInfo Points = new() { NumberGroupSeparator = "." };

    public static AgendaTable Make(string id, string item, int year, Filling filling, Ink ink, Dice dice)
    {
        var names = dice.Pick(Stock.Shared["row"], dice.Of(2, 5));
        var figures = names.Select(_ => (First: dice.Of(20, 4000), Second: dice.Of(20, 4000))).ToImmutableArray();
        var rows = names.Zip(figures, (name, row) => Row(name, row.First, row.Second, filling))
            .Append(Row("I alt", figures.Sum(row => row.First), figures.Sum(row => row.Second), filling)).ToImmutableArray();
        return new AgendaTable
        {
            Id = id,
            Item = item,
            Caption = "Økonomiske konsekvenser (1.000 kr.)",
            Columns = [new TableColumn("", [], null), Column(year), Column(year + 1)],
            Rows = rows,
            Source = ink.Of(new string(' ', 90 * rows.Length)),
        };
    }

    private static TableColumn Column(int year)
    {
        var header = string.Create(CultureInfo.InvariantCulture, $"Budget {year}");
        return new TableColumn(header, [header], Unit);
    }

    private static ImmutableArray<Cell> Row(string name, int first, int second, Filling filling) =>
        [new Cell { Text = name }, Figure(filling.Thousands(first)), Figure(filling.Thousands(second))];

    private static Cell Figure(int thousands) => new() { Text = thousands.ToString("#,##0", Points), Number = thousands };
}
