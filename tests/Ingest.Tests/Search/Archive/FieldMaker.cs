using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

/// <summary>An item's fields, in the order made.</summary>
internal sealed class FieldMaker(Filling filling, Ink ink)
{
    private readonly ImmutableArray<AgendaField>.Builder _fields = ImmutableArray.CreateBuilder<AgendaField>();

    public ImmutableArray<AgendaField> Fields => _fields.ToImmutable();

    /// <summary>Nothing where there are no paragraphs.</summary>
    /// <param name="table">The id of a table that stands last.</param>
    public void Add(FieldKind kind, string heading, IEnumerable<string> paragraphs, string? table = null)
    {
        var texts = paragraphs.Where(text => text.Length > 0).Select(text => filling.Of(text)).ToImmutableArray();
        if (texts.IsEmpty)
        {
            return;
        }

        Add(new AgendaField
        {
            Kind = kind,
            Heading = heading,
            Text = string.Join("\n\n", texts),
            Blocks = [.. texts.Select(text => new Block { Type = BlockType.Paragraph, Text = text }), .. TableBlock(table)],
        });
    }

    /// <summary>A sentence, and under it its clauses in a numbered list.</summary>
    public void AddList(FieldKind kind, string heading, string lead, IEnumerable<string> clauses)
    {
        var entries = clauses.Select((clause, i) => new ListEntry($"{i + 1}.", filling.Of(clause + "."), 1)).ToImmutableArray();
        Add(new AgendaField
        {
            Kind = kind,
            Heading = heading,
            Text = string.Join('\n', entries.Select(entry => $"{entry.Marker} {entry.Text}").Prepend(lead)),
            Blocks = [new Block { Type = BlockType.Paragraph, Text = lead }, new Block { Type = BlockType.List, Items = entries }],
        });
    }

    private void Add(AgendaField field) => _fields.Add(field with { Source = ink.Of(field.Text) });

    private static IEnumerable<Block> TableBlock(string? table)
    {
        if (table is not null)
        {
            yield return new Block { Type = BlockType.Table, Table = table };
        }
    }
}
