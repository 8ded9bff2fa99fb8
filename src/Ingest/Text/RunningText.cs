using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>
/// A line's text as a running header or footer would repeat it: its words, with the figures taken out and kept beside.
/// Two lines of two pages are the same furniture when their words agree and every figure either stays or counts the pages.
/// </summary>
internal sealed partial record RunningText(string Words, ImmutableArray<long> Figures)
{
    public static RunningText Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return new RunningText(Folding.Lower(text), []);
        }

        var words = new StringBuilder(text.Length);
        var figures = ImmutableArray.CreateBuilder<long>();
        var at = 0;
        foreach (var match in Digits().EnumerateMatches(text))
        {
            words.Append(text, at, match.Index - at).Append('#');
            figures.Add(long.Parse(text.AsSpan(match.Index, match.Length), CultureInfo.InvariantCulture));
            at = match.Index + match.Length;
        }

        return new RunningText(Folding.Lower(words.Append(text, at, text.Length - at).ToString()), figures.ToImmutable());
    }

    /// <param name="other">The line of another page.</param>
    /// <param name="pages">How many pages later the other one is.</param>
    public bool RunsOnAs(RunningText other, int pages)
    {
        if (!string.Equals(Words, other.Words, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 0; i < Figures.Length; i++)
        {
            if (other.Figures[i] != Figures[i] && other.Figures[i] != Figures[i] + pages)
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"[0-9]{1,18}")]
    private static partial Regex Digits();
}
