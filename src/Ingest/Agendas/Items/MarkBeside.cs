using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas.Items;

/// <summary>
/// The access mark on a line under the heading, with something else at the right edge: "Åben sag                    TM/BY". The mark is
/// taken off, and what stands beside it is the item's text.
/// </summary>
internal static class MarkBeside
{
    /// <summary>In point sizes; more than any word space.</summary>
    private const double White = 3;

    /// <summary>Of a mark: "Åben sag".</summary>
    private const int MostWords = 2;

    /// <returns>Null where the item's first text begins with no such line.</returns>
    public static (Access Access, OutlineField Field)? Of(OutlineItem item)
    {
        if (item.Fields is not [{ Heading.IsEmpty: true, Lines: [var first, ..] } field, ..])
        {
            return null;
        }

        var words = first.Line.Words;
        for (var w = 1; w < words.Length && w <= MostWords; w++)
        {
            if (words[w].Box.Left - words[w - 1].Box.Right > White * first.Line.Size)
            {
                var mark = string.Join(' ', words[..w].Select(word => word.Text));
                var rest = first with { Facts = first.Facts with { Line = first.Line.Part(w, words.Length) } };
                return AccessMark.IsAlone(mark) ? (AccessMark.Of(mark), field with { Lines = field.Lines.SetItem(0, rest) }) : null;
            }
        }

        return null;
    }
}
