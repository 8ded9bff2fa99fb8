using Ingest.Model;

namespace Ingest.Agendas.Texts;

/// <summary>The words that one link stands behind.</summary>
/// <param name="Page">Where it starts.</param>
/// <param name="Lines">Its words line by line.</param>
internal sealed record LinkedWords(string Url, int Page, List<(TextLine Line, List<Word> Words)> Lines)
{
    public void Add(TextLine line, Word word)
    {
        if (Lines.Count == 0 || !ReferenceEquals(Lines[^1].Line, line))
        {
            Lines.Add((line, []));
        }

        Lines[^1].Words.Add(word);
    }
}
