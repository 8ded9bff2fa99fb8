using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Agendas.Texts;

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
        if (a.IsNote != b.IsNote || (b.IsNote && b.Line.Text[0] is ('*' or (>= '0' and <= '9'))))
        {
            return true;
        }

        if (a.Line.Text[^1] is '-' or '\u00AD' && a.Length > 1 && char.IsLetterOrDigit(a.Line.Text[^2]))
        {
            return !b.AtTop && b.GapAbove >= 1.8;
        }

        if (!b.AtTop && b.GapAbove >= (GoesOnBelowMarks(a, b) ? WhiteAboveMarks : WhiteAbove) * Math.Max(1, b.RelativeSize))
        {
            return true;
        }

        if (a.Line.Size != b.Line.Size && a.Line.Bold != b.Line.Bold)
        {
            return true;
        }

        if (AreRows(a.Line, b.Line))
        {
            return true;
        }

        if (EndsInAddress(a.Line) && char.IsUpper(b.Line.Text[0]) && !b.Line.Words[0].Text.Contains('/', StringComparison.Ordinal))
        {
            return true;
        }

        return a.EndsEarly || (b.Indent - a.Indent is > Indent and < 5 && a.EndsSentence);
    }

    /// <summary>Marks set above a line push it down by as much, in the middle of a sentence.</summary>
    private static bool GoesOnBelowMarks(LineContext above, LineContext below) =>
        !above.EndsEarly && !above.EndsSentence && char.IsLower(below.Line.Text[0]) && below.Line.Text.Any(Superscript.IsRaised);

    private const double WhiteAboveMarks = 1.6;

    /// <summary>The line's last word is a web address, or the last part of one: nothing follows it but another entry.</summary>
    private static bool EndsInAddress(TextLine line) =>
        line.Words[^1].Text is var word && char.IsLetterOrDigit(word[^1]) && word.Contains('/', StringComparison.Ordinal)
        && (word.Contains("://", StringComparison.Ordinal) || word.Contains('.', StringComparison.Ordinal)) && word.Any(char.IsLetter)
        && word.Length > ShortestAddress;

    private const int ShortestAddress = 8;

    /// <summary>White in point sizes between the cells of a row, and how well the cells of two rows are aligned.</summary>
    private const double CellGap = 1.3;
    private const double Aligned = 0.4;

    /// <summary>Both lines are rows of one list in columns: white parts them at the same places.</summary>
    private static bool AreRows(TextLine above, TextLine below) =>
        Cells(above) is { Count: > 0 } first
            && Cells(below).Exists(left => first.Exists(other => Math.Abs(left - other) < Aligned * above.Size));

    /// <summary>Where the words after wide white start.</summary>
    private static List<double> Cells(TextLine line)
    {
        var lefts = new List<double>();
        for (var w = 1; w < line.Words.Length; w++)
        {
            if (line.Words[w].Box.Left - line.Words[w - 1].Box.Right > CellGap * line.Size)
            {
                lefts.Add(line.Words[w].Box.Left);
            }
        }

        return lefts;
    }
}
