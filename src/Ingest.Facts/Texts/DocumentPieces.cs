using Ingest.Model.Output;

namespace Ingest.Facts.Texts;

/// <summary>What a document's facts are read from, in reading order: texts, and tables where they stand between them.</summary>
internal static class DocumentPieces
{
    /// <returns>Each a text, or a table: one of the two is null.</returns>
    public static IEnumerable<(PlacedText? Text, AgendaTable? Table)> Of(AgendaDocument document)
    {
        var tables = document.Tables.ToLookup(table => table.Item, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in document.Items)
        {
            var own = tables[item.Id].ToList();
            foreach (var title in DocumentTexts.OfTitle(item))
            {
                yield return (title, null);
            }

            for (var field = 1; field <= item.Fields.Length; field++)
            {
                foreach (var piece in Of(item, field, own, told))
                {
                    yield return piece;
                }
            }

            foreach (var decision in DocumentTexts.OfDecisions(item))
            {
                yield return (decision, null);
            }

            foreach (var table in own.Where(table => told.Add(table.Id)))
            {
                yield return (null, table);
            }
        }

        foreach (var table in document.Tables.Where(table => told.Add(table.Id)))
        {
            yield return (null, table);
        }
    }

    private static IEnumerable<(PlacedText? Text, AgendaTable? Table)> Of(
        AgendaItem item, int field, List<AgendaTable> tables, HashSet<string> told)
    {
        var place = DocumentTexts.Place(item, field);
        var blocks = item.Fields[field - 1].Blocks;
        if (blocks.IsDefaultOrEmpty)
        {
            yield return (new PlacedText(place, item.Fields[field - 1].Text), null);
            yield break;
        }

        foreach (var block in blocks)
        {
            foreach (var text in DocumentTexts.Of(block))
            {
                yield return (new PlacedText(place, text), null);
            }

            if (tables.Find(table => table.Id == block.Table) is { } table && told.Add(table.Id))
            {
                yield return (null, table);
            }
        }
    }
}
