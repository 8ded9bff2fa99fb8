using Ingest.Model;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>Joins lines to running text: hyphens undone, links helping with split addresses.</summary>
internal sealed class JoinedText(Hyphenation hyphenation, LinkMap links)
{
    /// <param name="lines">In order, one after the other.</param>
    /// <param name="firstText">What to take of the first line, when not all.</param>
    public string Of(IEnumerable<TextLine> lines, string? firstText = null)
    {
        string? text = null;
        foreach (var line in lines)
        {
            text = text is null ? firstText ?? line.Text : hyphenation.Join(text, line.Text, links.UrlAt(line));
        }

        return text ?? "";
    }
}
