using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Sentences;

/// <summary>
/// Votes printed as a table, a column a side and a row a voter, "Parti  For  Imod" over "A  12  0": each row with what it votes. Cells are
/// parted by bars, tabs or several blanks; a cross stands for a person's vote, a row of totals for the sides' numbers.
/// </summary>
internal static class VoteTable
{
    /// <summary>The text in parts: tables, and what stands between them.</summary>
    public static IEnumerable<(string Text, List<(string? Matter, List<VoteColumn> Columns)>? Tables)> Parts(string text)
    {
        var lines = text.Split('\n');
        var from = 0;
        for (var at = 0; at < lines.Length;)
        {
            if (Ballots(lines, at) is not var (ballots, end))
            {
                at++;
                continue;
            }

            if (at > from)
            {
                yield return (string.Join('\n', lines[from..at]), null);
            }

            yield return ("", ballots);
            from = at = end;
        }

        if (from < lines.Length)
        {
            yield return (from == 0 ? text : string.Join('\n', lines[from..]), null);
        }
    }

    private static (List<(string? Matter, List<VoteColumn> Columns)> Ballots, int End)? Ballots(string[] lines, int at) =>
        (ScoreLines.At(lines, at) ?? MatterTable.At(lines, at)) is var (matters, behind)
        ? ([.. matters.Select(row => ((string?)row.Matter, row.Columns))], behind)
        : At(lines, at) is var (columns, end) ? ([(null, columns)], end) : null;

    /// <summary>The table that begins in a line, with the line behind it; null where none does.</summary>
    private static (List<VoteColumn> Columns, int End)? At(IReadOnlyList<string> lines, int start)
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

    private static List<VoteColumn>? Head(string line)
    {
        var cells = VoteCells.Of(line);
        if (cells.Length < LeastCells || VoteCells.Side(cells[0]) is not null)
        {
            return null;
        }

        var sides = cells.Skip(1).Select(VoteCells.Side).ToList();
        return sides.TrueForAll(side => side is not null) && sides.Distinct().Count() == sides.Count
            ? [.. sides.Select(side => new VoteColumn(side!, []))] : null;
    }

    private const int LeastCells = 3;

    private static bool Row(string line, List<VoteColumn> columns)
    {
        if (VoteCells.IsRule(line))
        {
            return true;
        }

        var cells = VoteCells.Of(line);
        if (cells.Length < LeastCells - 1 || cells.Length > columns.Count + 1)
        {
            return false;
        }

        var isTotal = VoteCells.IsTotal(cells[0]);
        var tokens = VoteToken.Split(cells[0]);
        if (!isTotal && (tokens.Count == 0 || new VoterParser(tokens).At(0) is null))
        {
            return false;
        }

        for (var at = 1; at < cells.Length; at++)
        {
            var number = VoteCells.Number(cells[at]);
            if (isTotal)
            {
                columns[at - 1].Total = number is > 0 ? number : null;
            }
            else if (number is not null ? number > 0 : IsCross(cells[at]))
            {
                var voter = new VoterParser(tokens).At(0)!.Value.Voter;
                columns[at - 1].Voters.Add((number is not null ? voter with { Count = number } : voter, line.Trim()));
            }
        }

        return true;
    }

    private static bool IsCross(string cell) => cell is "x" or "X" or "×" or "+" or "✓" or "●" or "1";
}
