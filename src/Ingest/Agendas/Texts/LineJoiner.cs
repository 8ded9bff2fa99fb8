using Ingest.Model;
using Ingest.Text;

namespace Ingest.Agendas.Texts;

/// <summary>Joins lines to running text: hyphens undone, links helping with split addresses.</summary>
internal sealed class LineJoiner(Hyphenation hyphenation, LinkMap links)
{
    /// <param name="lines">In order, one after the other.</param>
    /// <param name="firstText">What to take of the first line, when not all.</param>
    /// <param name="starts">Where in the text each line's own begins is added; below 0 for a first line whose start is not taken.</param>
    public string Of(IEnumerable<TextLine> lines, string? firstText = null, List<int>? starts = null)
    {
        string? text = null;
        foreach (var line in lines)
        {
            text = text is null ? firstText ?? line.Text
                : line.Struck is [{ At: 0 }, ..] && line.Text[0] is '.' or '!' or '?' ? EndedBy(text, line.Text)
                : hyphenation.Join(text, line.Text, links.UrlAt(line));
            starts?.Add(text.Length - line.Text.Length);
        }

        return text ?? "";
    }

    /// <summary>Two struck lines as one text.</summary>
    public string Join(string first, string second) => hyphenation.Join(first, second);

    /// <summary>The struck words between a sentence and its full stop began on the line before.</summary>
    private static string EndedBy(string text, string line) => text[^1] is '.' or '!' or '?' ? text + line[1..] : text + line;
}
