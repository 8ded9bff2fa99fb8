using Ingest.Model.Output;

namespace Ingest.Facts.Texts;

/// <summary>
/// Whether a document is Danish or of a neighbour, whose kroner are others: Swedish has <c>ä</c> and <c>ö</c> for <c>æ</c> and <c>ø</c>,
/// Norwegian and Swedish <c>av</c> for <c>af</c>. The commoner says; a document with neither is Danish.
/// </summary>
internal static class PaperLanguage
{
    public static bool IsDanish(AgendaDocument document)
    {
        int own = 0, other = 0;
        foreach (var item in document.Items)
        {
            Count(item.Title, ref own, ref other);
            foreach (var field in item.Fields)
            {
                Count(field.Text, ref own, ref other);
            }
        }

        return own >= other;
    }

    private static void Count(ReadOnlySpan<char> text, ref int own, ref int other)
    {
        own += text.Count(" af ") + text.Count(" Af ");
        other += text.Count(" av ") + text.Count('ä') + text.Count('ö');
    }
}
