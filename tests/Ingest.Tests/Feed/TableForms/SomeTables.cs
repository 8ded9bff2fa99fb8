using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Tests.Feed.TableForms;

/// <summary>Small tables as data.</summary>
internal static class SomeTables
{
    /// <summary>A head of two levels, a row that names those below it, and a name over two rows.</summary>
    public static AgendaTable Budget { get; } = new()
    {
        Id = "t1",
        Caption = "Tabel 1: Budget <2026>",
        Columns = [Column(), Column("2025", "Budget"), Column("2025", "Forbrug"), Column("Note")],
        Rows =
        [
            [Said("Drift & anlæg"), Again("Drift & anlæg"), Again("Drift & anlæg"), Again("Drift & anlæg")],
            [Said("Skoler"), Number("1.250,50", 1250.5), Number("-3", -3), Said("=1+1")],
            [Again("Skoler"), Number("12,0 %", 12), new Cell { Text = "6. april 2026", Date = "2026-04-06" }, Said("")],
        ],
        Source = [new SourceBox(4, new Box(0, 0, 1, 1))],
    };

    /// <summary>A name and a number, as most tables of agendas.</summary>
    public static AgendaTable Plain(string id = "t2", params string[] names) => new()
    {
        Id = id,
        Columns = [Column("Navn"), Column("Antal")],
        Rows = [.. names.Select((name, i) => ImmutableArray.Create(Said(name), Number($"{i + 1}", i + 1)))],
    };

    public static TableColumn Column(params string[] path) => new(string.Join(" / ", path), [.. path], null);

    public static Cell Said(string text) => new() { Text = text };

    public static Cell Again(string text) => new() { Text = text, Spanned = true };

    public static Cell Number(string text, double value) => new() { Text = text, Number = value };
}
