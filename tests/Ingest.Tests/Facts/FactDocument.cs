using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Tests.Facts;

/// <summary>Small documents to read facts from.</summary>
internal static class FactDocument
{
    public static readonly SourceBox Source = new(3, new Box(10, 20, 30, 40));

    /// <param name="date">The meeting's.</param>
    public static AgendaDocument Of(AgendaItem item, ImmutableArray<AgendaTable> tables = default, string? date = null) => new()
    {
        Document = new DocumentInfo("a.pdf", new string('a', 64), 1, 1, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Meeting = new Meeting { Date = date },
        Items = [item],
        Tables = tables.IsDefault ? [] : tables,
    };

    public static AgendaItem Item(string title, params AgendaField[] fields) =>
        new() { Id = "1", Title = title, Fields = [.. fields], Source = [Source] };

    public static AgendaField Field(params Block[] blocks) => new()
    {
        Kind = FieldKind.Presentation,
        Text = string.Join("\n\n", blocks.Select(block => block.Text ?? string.Join('\n', block.Items.Select(entry => entry.Text)))),
        Blocks = [.. blocks],
    };

    public static Block Paragraph(string text) => new() { Type = BlockType.Paragraph, Text = text };

    public static Block List(params string[] entries) =>
        new() { Type = BlockType.List, Items = [.. entries.Select(entry => new ListEntry("-", entry, 1))] };

    /// <param name="heads">Each a head, with its unit behind a bar where it has one.</param>
    /// <param name="rows">Cells; figures are read as Danish numbers.</param>
    public static AgendaTable Table(string? caption, string[] heads, params string[][] rows) => new()
    {
        Id = "t1",
        Item = "1",
        Caption = caption,
        Columns = [.. heads.Select(head => head.Split('|'))
            .Select(head => new TableColumn(head[0], [head[0]], head.ElementAtOrDefault(1)))],
        Rows = [.. rows.Select(row => row.Select(Cell).ToImmutableArray())],
        Source = [Source],
    };

    private static Cell Cell(string text) =>
        new() { Text = text, Number = Ingest.Text.Numbers.DanishNumber.Parse(text) is { Unit: null } number ? number.Value : null };
}
