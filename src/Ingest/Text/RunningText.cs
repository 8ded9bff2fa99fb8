using System.Collections.Immutable;
using System.Globalization;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>
/// A line's text as a running header or footer would repeat it: its words, with the figures taken out and kept beside.
/// Two lines of two pages are the same furniture when their words agree and every figure either stays or counts the pages.
/// </summary>
internal sealed record RunningText(string Words, ImmutableArray<long> Figures)
{
    public static RunningText Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return new RunningText(Folding.Lower(text), []);
        }

        var words = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        var length = 0;
        var figures = ImmutableArray.CreateBuilder<long>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && end - at < MostDigits && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end == at)
            {
                words[length++] = Folding.Lower(text[at++]);
                continue;
            }

            words[length++] = '#';
            figures.Add(long.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture));
            at = end;
        }

        return new RunningText(words[..length].ToString(), figures.ToImmutable());
    }

    private const int LongestOnStack = 256;

    /// <summary>More are two figures: a number of so many has room in 64 bits.</summary>
    private const int MostDigits = 18;

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
}
