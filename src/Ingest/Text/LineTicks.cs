using Ingest.Model;

namespace Ingest.Text;

/// <summary>The <see cref="AccessTicks"/> of a line, where the white between its words and what is struck on it tell too.</summary>
public static class LineTicks
{
    /// <summary>Null where the line is anything else than such options.</summary>
    public static AccessTicks? Read(TextLine line) => ReadStruck(line) ?? AccessTicks.Read(line.Text, at => WhiteBefore(line, at));

    /// <summary>Ticked options, or such of which one is struck, at a text's end, as beside a heading or a case number.</summary>
    /// <returns>The first word of theirs, and what they say; null where the text has none. A bare x is no tick here.</returns>
    public static (int Word, AccessTicks Ticks)? AtEnd(TextLine line)
    {
        if (!AccessTicks.MayBe(line.Text))
        {
            return null;
        }

        var starts = Starts(line);
        for (var word = 1; word < line.Words.Length; word++)
        {
            var rest = line.Text[starts[word]..];
            var from = starts[word];
            if (IsSetApart(rest) && ReadStruck(line, from) is { } left)
            {
                return (word, left);
            }

            if (AccessTicks.HasBox(rest) && AccessTicks.Read(rest, at => WhiteBefore(line, from + at)) is { } ticks)
            {
                return (word, ticks);
            }
        }

        return null;
    }

    /// <summary>Null where nothing is struck, or other words than options stand on the line.</summary>
    /// <param name="from">Where in the line's text the options begin.</param>
    private static AccessTicks? ReadStruck(TextLine line, int from = 0) =>
        line.Struck.IsEmpty || line.Struck.Any(word => word.At < from) || line.Text.Length > AccessTicks.Longest ? null
            : AccessTicks.Read(line.Text[from..], string.Join(' ', line.Struck.Select(word => word.Word.Text)));

    /// <summary>Behind other words an option of one word is their own, unless it is set apart from the one that is struck.</summary>
    private static bool IsSetApart(string options) =>
        options.AsSpan().ContainsAny("/|([") || options.Contains(' ', StringComparison.Ordinal);

    /// <summary>White in point sizes before the word that begins at a place of the line's text; 0 within a word.</summary>
    private static double WhiteBefore(TextLine line, int at)
    {
        var word = Array.IndexOf(Starts(line), at);
        return word > 0 ? (line.Words[word].Box.Left - line.Words[word - 1].Box.Right) / line.Size : 0;
    }

    private static int[] Starts(TextLine line)
    {
        var starts = new int[line.Words.Length];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + line.Words[i - 1].Text.Length + 1;
        }

        return starts;
    }
}
