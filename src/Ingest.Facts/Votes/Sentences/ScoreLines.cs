using System.Text.RegularExpressions;
using Ingest.Facts.Votes.Cues;

namespace Ingest.Facts.Votes.Sentences;

/// <summary>Lines that end in bare numbers, under one that names them: "Tallene er for/imod/blank." over "Koncert: 5/9/0".</summary>
internal static partial class ScoreLines
{
    private static readonly string[] Order = [VoteSide.For, VoteSide.Against, VoteSide.Abstained];

    /// <summary>The ballots of the lines under the legend in a line, with the line behind them; null where none are.</summary>
    public static (List<(string Matter, List<VoteColumn> Columns)> Ballots, int End)? At(string[] lines, int start)
    {
        if (lines[start].Length > LongestLegend || !Legend().IsMatch(lines[start]))
        {
            return null;
        }

        var ballots = new List<(string, List<VoteColumn>)>();
        var at = Score().IsMatch(lines[start]) ? start : start + 1; // "Afstemning (ja/nej/blank): 9/3/1"
        for (; at < lines.Length && Score().Match(lines[at]) is { Success: true } score; at++)
        {
            var numbers = score.Groups["number"].Captures.Select(number => VoteCells.Number(number.Value)).ToList();
            ballots.Add((score.Groups["matter"].Value.Trim(' ', ':', '-', '–', '\t'), [.. numbers.Zip(Order)
                .Where(pair => pair.First is > 0)
                .Select(pair => new VoteColumn(pair.Second, []) { Total = pair.First, Row = lines[at].Trim() })]));
        }

        return ballots.Count > 0 ? (ballots, at) : null;
    }

    private const int LongestLegend = 120;

    [GeneratedRegex(@"\b(?:for|ja) ?[/–-] ?(?:imod|mod|nej)(?: ?[/–-] ?(?:blank|undlod|hverken))?", RegexOptions.CultureInvariant
        | RegexOptions.IgnoreCase)]
    private static partial Regex Legend();

    [GeneratedRegex(@"^(?<matter>.{2,120}?)[\s:](?<number>\d{1,3})(?: ?[/–-] ?(?<number>\d{1,3})){1,2}\s*\.?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Score();
}
