using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows;

/// <summary>A row of blocks: a paragraph, an inner heading, a list's entry or a table of a field.</summary>
[Sheet("blocks", "Blocks", "Blokke", "The fields' text in its parts; each entry of a list is a row.",
    "Felternes tekst i dens dele; hver post i en liste er en række.")]
public sealed record BlockRow(
    [DocumentColumn]
    string DocumentId,
    [ItemColumn]
    string ItemId,
    [Column("Field", "Felt", "The field's position in fields.", "Feltets position i fields.", Key = true, RefersTo = "fields.position")]
    int Field,
    [PositionColumn("1 for the field's first.", "1 for feltets første.")]
    int Position,
    [Column("Type", "Type", "paragraph, heading, list or table.", "paragraph (afsnit), heading (overskrift), list (liste) eller table "
        + "(tabel).", Required = true, Codes = typeof(BlockType))]
    string Type,
    [Column("Text", "Tekst", "Of a table: none.", "Af en tabel: ingen.")]
    string? Text,
    [Column("Marker", "Mærke", "Of a list's entry, as printed.", "En listeposts, som trykt.")]
    string? Marker,
    [Column("Level", "Niveau", "Of a list's entry, 1 for the outermost.", "En listeposts, 1 for den yderste.")]
    int? Level,
    [Column("Table", "Tabel", "The table that stands here.", "Den tabel, der står her.", RefersTo = "tables.tableId")]
    string? TableId)
{
    public static IEnumerable<BlockRow> Of(AgendaDocument document)
    {
        foreach (var item in document.Items)
        {
            for (var field = 0; field < item.Fields.Length; field++)
            {
                var position = 0;
                foreach (var block in item.Fields[field].Blocks)
                {
                    BlockRow Made(string? text, ListEntry? entry = null) => new(
                        Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), field + 1, ++position, Words.Of(block.Type), text,
                        entry?.Marker, entry?.Level, RowKey.OrNull(document, block.Table));
                    if (block.Type != BlockType.List)
                    {
                        yield return Made(block.Text);
                        continue;
                    }

                    foreach (var entry in block.Items)
                    {
                        yield return Made(entry.Text, entry);
                    }
                }
            }
        }
    }
}
