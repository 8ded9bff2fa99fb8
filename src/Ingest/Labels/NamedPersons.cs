using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Labels;

/// <summary>Words that a document writes as names: with a capital amid a line ("Til stede: Bodil Skov, Ole Friis").</summary>
internal static class NamedPersons
{
    /// <returns>Folded.</returns>
    public static HashSet<string> In(DocumentContext document) =>
        [.. document.Lines.SelectMany(
            facts => facts.Line.Words.Skip(1).Zip(facts.Line.Words, (word, before) => (word.Text, Before: before.Text)))
            .Where(pair => char.IsUpper(pair.Text[0]) && pair.Before[^1] is not ('.' or '?' or '!'))
            .Select(pair => Folding.Fold(pair.Text.Trim(',', '.', ';', '(', ')')))];
}
