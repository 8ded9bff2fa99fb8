using Ingest.Facts.Sentences;
using Ingest.Model.Output;

namespace Ingest.Facts.Texts;

/// <summary>An item's texts in reading order, each once.</summary>
internal static class DocumentTexts
{
    public static IEnumerable<PlacedText> OfTitle(AgendaItem item)
    {
        yield return new PlacedText(new FactPlace(item.Id, Source: item.Source.FirstOrNull()), item.Title);
    }

    /// <param name="position">1 for the item's first field.</param>
    public static FactPlace Place(AgendaItem item, int position) =>
        new(item.Id, Field: position, Source: item.Fields[position - 1].Source.FirstOrNull() ?? item.Source.FirstOrNull());

    /// <summary>Of a table over several pages without its ink: which of them the cell is on, the document does not say.</summary>
    /// <param name="row">0 for the first body row.</param>
    /// <param name="column">0 for the first.</param>
    public static FactPlace Place(AgendaTable table, int row, int column) =>
        new(table.Item, Table: table.Id, Row: row + 1, Column: column + 1, Source: table.Source is [var only] ? only : null);

    /// <summary>A block's paragraphs: of a list its entries.</summary>
    public static IEnumerable<string> Of(Block block) =>
        block.Type == BlockType.List ? block.Items.Select(entry => entry.Text) : block.Text is { } text ? [text] : [];

    /// <summary>
    /// The decisions whose text is not in a field: most repeat their field of kind <c>decision</c>, whose facts are told already.
    /// </summary>
    public static IEnumerable<PlacedText> OfDecisions(AgendaItem item)
    {
        if (item.Decisions.IsEmpty)
        {
            yield break;
        }

        var letters = new Lazy<string>(() => string.Join('\n', item.Fields.Select(field => Letters(field.Text))
            .Concat(item.Fields.Select(field => Letters(string.Concat(field.Blocks.SelectMany(Of)))))));
        for (var i = 0; i < item.Decisions.Length; i++)
        {
            var text = item.Decisions[i].Text;
            if (!item.Fields.Any(field => field.Text.Contains(text, StringComparison.Ordinal))
                && !letters.Value.Contains(Letters(text), StringComparison.Ordinal))
            {
                yield return new PlacedText(new FactPlace(item.Id, Decision: i + 1, Source: item.Source.FirstOrNull()), text);
            }
        }
    }

    /// <summary>Without white space, which a field and its decision may have each its own of.</summary>
    private static string Letters(string text) => Whitespace.Folded(text).Replace(" ", "", StringComparison.Ordinal);
}
