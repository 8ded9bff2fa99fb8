using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Voters;
using Ingest.Text.Words;

namespace Ingest.Facts.Votes.Sentences;

/// <summary>
/// Votes printed as a table, a column a side and a row a voter, "Parti  For  Imod" over "A  12  0": each row with what it votes. Cells are
/// parted by bars, tabs or several blanks; a cross stands for a person's vote, a row of totals for the sides' numbers.
/// </summary>
internal static partial class VoteTable
{
    /// <summary>A side of the table: its voters with the rows they stand in, and the number of the row of totals.</summary>
    internal sealed record Column(string Side, List<(Voter Voter, string Row)> Voters)
    {
        public int? Total { get; set; }
    }

    /// <summary>The text in parts: tables, and what stands between them.</summary>
    public static IEnumerable<(string Text, List<Column>? Table)> Parts(string text)
    {
        var lines = text.Split('\n');
        var from = 0;
        for (var at = 0; at < lines.Length;)
        {
            if (At(lines, at) is not var (columns, end))
            {
                at++;
                continue;
            }

            if (at > from)
            {
                yield return (string.Join('\n', lines[from..at]), null);
            }

            yield return ("", columns);
            from = at = end;
        }

        if (from < lines.Length)
        {
            yield return (from == 0 ? text : string.Join('\n', lines[from..]), null);
        }
    }

    /// <summary>The table that begins in a line, with the line behind it; null where none does.</summary>
    public static (List<Column> Columns, int End)? At(IReadOnlyList<string> lines, int start)
    {
        if (Head(lines[start]) is not { } columns)
        {
            return null;
        }

        var end = start + 1;
        while (end < lines.Count && Row(lines[end], columns))
        {
            end++;
        }

        return end > start + 1 ? (columns, end) : null;
    }

    private static List<Column>? Head(string line)
    {
        var cells = Cells(line);
        if (cells.Length < LeastCells || Side(cells[0]) is not null)
        {
            return null;
        }

        var sides = cells.Skip(1).Select(Side).ToList();
        return sides.TrueForAll(side => side is not null) && sides.Distinct().Count() == sides.Count
            ? [.. sides.Select(side => new Column(side!, []))] : null;
    }

    private const int LeastCells = 3;

    private static string? Side(string cell) => Folding.Lower(cell).TrimEnd('.', ':') switch
    {
        "for" or "ja" or "for forslaget" => VoteSide.For,
        "imod" or "mod" or "nej" or "imod forslaget" => VoteSide.Against,
        "undlod" or "undl" or "blank" or "blankt" or "undlader" or "hverken/eller" or "undlod at stemme" or "hverken for eller imod" =>
            VoteSide.Abstained,
        _ => null,
    };

    private static bool Row(string line, List<Column> columns)
    {
        var cells = Cells(line);
        if (cells.Length < LeastCells - 1 || cells.Length > columns.Count + 1)
        {
            return false;
        }

        var isTotal = Folding.Lower(cells[0]).TrimEnd(':') is "i alt" or "total" or "sum" or "samlet" or "stemmer i alt";
        var tokens = VoteToken.Split(cells[0]);
        if (!isTotal && (tokens.Count == 0 || new VoterParser(tokens).At(0) is null))
        {
            return false;
        }

        for (var at = 1; at < cells.Length; at++)
        {
            var isNumber = int.TryParse(cells[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (isTotal)
            {
                columns[at - 1].Total = isNumber && number > 0 ? number : null;
            }
            else if (isNumber ? number > 0 : IsCross(cells[at]))
            {
                var voter = new VoterParser(tokens).At(0)!.Value.Voter;
                columns[at - 1].Voters.Add((isNumber ? voter with { Count = number } : voter, line.Trim()));
            }
        }

        return true;
    }

    private static bool IsCross(string cell) => cell is "x" or "X" or "×" or "+" or "✓" or "●" or "1";

    private static string[] Cells(string line)
    {
        var trimmed = line.Trim(' ', '\r');
        var cells = trimmed.Contains('|', StringComparison.Ordinal) ? trimmed.Trim('|').Split('|')
            : trimmed.Contains('\t', StringComparison.Ordinal) ? trimmed.Split('\t') : Gap().Split(trimmed);
        return [.. cells.Select(cell => cell.Trim())];
    }

    [GeneratedRegex(@" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
