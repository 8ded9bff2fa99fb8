using Ingest.Model;

namespace Ingest.Agendas;

/// <summary>
/// Tells where a paragraph ends: at white above the next line, at an indent, or where the next line's first word would still
/// have fitted, so that somebody ended the line on purpose.
/// </summary>
internal static class ParagraphBreaks
{
    private const double WhiteAbove = 1.3;
    private const double Indent = 0.8;

    public static bool IsBetween(LabelledLine above, LabelledLine below)
    {
        var a = above.Facts;
        var b = below.Facts;
        if (a.Line.Text[^1] is '-' or '\u00AD' && a.Length > 1 && char.IsLetterOrDigit(a.Line.Text[^2]))
        {
            return !b.AtTop && b.GapAbove >= 1.8;
        }

        if (!b.AtTop && b.GapAbove >= WhiteAbove * Math.Max(1, b.RelativeSize))
        {
            return true;
        }

        if (a.Line.Size != b.Line.Size && a.Line.Bold != b.Line.Bold)
        {
            return true;
        }

        return a.EndsEarly || (b.Indent - a.Indent is > Indent and < 5 && a.EndsSentence);
    }
}
