using Ingest.Model;

namespace Ingest.Tables.Items.Margins;

/// <summary>A line of the page, parted where the text's column begins.</summary>
/// <param name="Left">What stands before it; null where nothing does.</param>
/// <param name="Right">What stands in it; null where nothing does.</param>
internal readonly record struct MarginRow(TextLine Line, TextLine? Left, TextLine? Right)
{
    /// <summary>Points that lines of one column may begin apart.</summary>
    public const double SameEdge = 1.5;

    /// <summary>White in point sizes between a title and the text beside it: more than the blanks between words.</summary>
    public const double White = 0.8;

    /// <param name="edge">Where the text begins.</param>
    public static MarginRow Of(TextLine line, double edge)
    {
        var cut = 0;
        while (cut < line.Words.Length && line.Words[cut].Box.Left < edge - SameEdge)
        {
            cut++;
        }

        return cut == 0 ? new MarginRow(line, null, line)
            : line.Words[cut - 1].Box.Right > edge - (White * line.Size / 2) ? new MarginRow(line, null, null)
            : cut == line.Words.Length ? new MarginRow(line, line, null)
            : new MarginRow(line, line.Part(0, cut), line.Part(cut, line.Words.Length));
    }

    /// <summary>Where the line's text begins: behind its first white, or with its first word.</summary>
    public static double StartOf(TextLine line)
    {
        for (var w = 1; w < line.Words.Length; w++)
        {
            if (line.Words[w].Box.Left - line.Words[w - 1].Box.Right > White * line.Size)
            {
                return line.Words[w].Box.Left;
            }
        }

        return line.Box.Left;
    }
}
