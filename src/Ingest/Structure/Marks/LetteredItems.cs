using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Structure.Marks;

/// <summary>
/// "a) Valg af dirigent", "b) Formandens beretning" and "f.1 Salg af haglmaskine" below "f)": an association may count the items of its
/// meeting by small letters, as its by-laws do. Elsewhere such lines are a list's; here the list begins right below a line that names the
/// agenda, counts from a without a gap, no other list of the document begins so, and no number counts anything in a type of its own.
/// </summary>
internal static partial class LetteredItems
{
    private const int Fewest = 3;

    /// <summary>Lines between the one that names the agenda and the list.</summary>
    private const int Near = 2;

    /// <summary>In points: entries of one list begin at one edge.</summary>
    private const double SameEdge = 2;

    /// <summary>The mark of numbers that count with letters (<see cref="ItemNumber.Series"/>).</summary>
    private const string Letters = ")A";

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzæøå";

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        var found = new List<(int Line, char Letter, int Figure, string Words)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Line.Text: [>= 'a' and <= 'å', '.' or ')', ..] } facts
                && Entry().Match(facts.Line.Text) is { Success: true } entry)
            {
                var figure = entry.Groups["figure"] is { Success: true } printed ? printed.ValueSpan[0] - '0' : 0;
                found.Add((i, facts.Line.Text[0], figure, entry.Groups["rest"].Value));
            }
        }

        var top = found.FindAll(entry => entry.Figure == 0);
        if (top.Count < Fewest || !top.Select((entry, n) => n < Alphabet.Length && entry.Letter == Alphabet[n]).All(counts => counts)
            || top.Exists(entry => Math.Abs(lines[entry.Line].Line.Box.Left - lines[top[0].Line].Line.Box.Left) > SameEdge)
            || !IsNamed(lines, top[0].Line) || lines.Any(facts => facts is { StandsOut: true, Number.Parts: [1] }))
        {
            return;
        }

        foreach (var (line, letter, figure, words) in found.Where(entry => entry.Line >= top[0].Line))
        {
            var count = Alphabet.IndexOf(letter, StringComparison.Ordinal) + 1;
            lines[line] = lines[line] with
            {
                Marker = null,
                Number = figure == 0 ? new ItemNumber(letter.ToString(), [count], "", Letters, words, false)
                    : new ItemNumber($"{letter}.{figure}", [count, figure], "", Letters, words, false),
            };
        }
    }

    private static bool IsNamed(ImmutableArray<LineContext>.Builder lines, int first)
    {
        for (var i = Math.Max(0, first - Near); i < first; i++)
        {
            if (lines[i].Folded.Contains("dagsorden", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^[a-zæøå](?:\)|\.(?<figure>[1-9])(?![0-9]))[.)]?\s+(?<rest>\p{Lu}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
