using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Labels;

/// <summary>Words that a document writes as names: with a capital amid a line ("Til stede: Bodil Skov, Ole Friis").</summary>
internal static class NamedPersons
{
    /// <returns>Folded.</returns>
    public static HashSet<string> In(DocumentContext document)
    {
        var names = new HashSet<string>();
        foreach (var facts in document.Lines)
        {
            var words = facts.Line.Words;
            for (var i = 1; i < words.Length; i++)
            {
                if (char.IsUpper(words[i].Text[0]) && words[i - 1].Text[^1] is not ('.' or '?' or '!'))
                {
                    names.Add(Folding.Fold(words[i].Text.Trim(',', '.', ';', '(', ')')));
                }
            }
        }

        return names;
    }
}
