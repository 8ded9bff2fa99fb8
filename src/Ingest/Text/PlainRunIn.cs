using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>Words before a colon that a line begins with, in the type of the text behind them.</summary>
public static partial class PlainRunIn
{
    /// <returns>The words, folded; null where the line does not begin so, or says what is known otherwise.</returns>
    public static string? Of(LineContext facts) =>
        facts is { Heading: null, RunInField: null, Number: null, Marker: null, Case: null } && Split(facts.Line.Text) is var (words, _)
            ? Folding.Fold(words) : null;

    /// <returns>The words with their colon, and the text behind it.</returns>
    public static (string Words, string Text)? Split(string text) =>
        Begin().Match(text) is { Success: true } begin ? (begin.Value.TrimEnd(), text[begin.Length..]) : null;

    [GeneratedRegex(@"^\p{Lu}\p{L}{2,}(?: \p{L}{2,}){0,4}: (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Begin();
}
