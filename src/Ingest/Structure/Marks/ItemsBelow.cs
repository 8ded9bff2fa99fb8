using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// Items below an item that count for themselves: "a) Valg av møteleder", "b) Valg av protokollfører" under "Sak 1", where each has fields
/// of its own, and the papers "RS 1/24", "RS 2/24" of another register under "PS 12/24". Where nothing stands under them, letters are a
/// list's.
/// </summary>
internal static partial class ItemsBelow
{
    private const int Fewest = 2;

    /// <summary>The mark of numbers that count with letters (<see cref="ItemNumber.Series"/>).</summary>
    private const string Letters = ")A";

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        Letter(lines);
        Register(lines);
    }

    private static void Letter(ImmutableArray<LineContext>.Builder lines)
    {
        var found = new List<(int Line, ItemNumber Number)>();
        var above = 0;
        var next = 'a';
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] is { StandsOut: true, Number: { Parts: [var whole], Series: Text.Numbers.NumberSeries.Arabic } })
            {
                (above, next) = (whole, 'a');
            }
            else if (above > 0 && lines[i] is { StandsOut: true, Line.Text: [>= 'a' and <= 'z', ')', ' ', ..] } entry)
            {
                if (entry.Line.Text[0] != next || lines[i + 1].Heading is null
                    || Entry().Match(entry.Line.Text) is not { Success: true } read)
                {
                    return;
                }

                found.Add((i, new ItemNumber(next.ToString(), [above, next - 'a' + 1], "", Letters, read.Groups["rest"].Value, false)
                    { IsBelow = true }));
                next++;
            }
        }

        Set(lines, found);
    }

    [GeneratedRegex(@"^[a-z]\)\s+(?<rest>\p{Lu}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    private static void Register(ImmutableArray<LineContext>.Builder lines)
    {
        var registered = new List<(int Line, ItemNumber Number)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Number is { CountsInYear: true, Word.Length: > 0 } number)
            {
                registered.Add((i, number));
            }
        }

        if (registered.Count == 0)
        {
            return;
        }

        var main = registered.GroupBy(one => one.Number.Word, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
        if (registered[0].Number.Word != main)
        {
            return;
        }

        var found = new List<(int Line, ItemNumber Number)>();
        var (above, count) = (0, 0);
        foreach (var (line, number) in registered)
        {
            (above, count) = number.Word == main ? (number.Parts[0], 0) : (above, count + 1);
            if (number.Word != main)
            {
                found.Add((line, number with { Parts = [above, count], IsBelow = true }));
            }
        }

        Set(lines, found);
    }

    private static void Set(ImmutableArray<LineContext>.Builder lines, List<(int Line, ItemNumber Number)> found)
    {
        foreach (var (line, number) in found.Count >= Fewest ? found : [])
        {
            lines[line] = lines[line] with { Number = number, Marker = null };
        }
    }
}
