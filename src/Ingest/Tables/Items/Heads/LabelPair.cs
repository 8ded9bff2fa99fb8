using Ingest.Model;

namespace Ingest.Tables.Items.Heads;

/// <summary>A label's cell with what stands in the next.</summary>
internal sealed record LabelPair(TableCell Label, TableCell? Value)
{
    public string Name { get; } = Label.Text.TrimEnd(':', ' ');

    public string Text => $"{Name}: {Value?.Text}".TrimEnd();

    public IEnumerable<TableCell> Cells => Value is null ? [Label] : [Label, Value];
}
