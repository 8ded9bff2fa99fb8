using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Voters;
using Ingest.Text.Words;

namespace Ingest.Facts.Votes.Sentences;

/// <summary>
/// A table with a row a matter, each a ballot: a column a side, with numbers or voters in the cells ("Cykelsti | A, F | V"), or a column a
/// kind of voters, with how many of them were for it ("Forslag  VIP  TAP").
/// </summary>
internal static class MatterTable
{
    private const int LeastCells = 3;

    private static readonly string[] Things = ["forslag", "sag", "linje", "punkt", "emne", "spørgsmål", "projekt", "indstilling", "ændring",
        "afstemning", "model", "pkt", "tema", "post", "ansøgning"];

    /// <summary>The ballots of the table that begins in a line, with the line behind it; null where none does.</summary>
    public static (List<(string Matter, List<VoteColumn> Columns)> Ballots, int End)? At(IReadOnlyList<string> lines, int start)
    {
        var head = VoteCells.Of(lines[start]);
        if (head.Length < LeastCells)
        {
            return null;
        }

        var sides = head.Skip(1).Select(VoteCells.Side).ToList();
        var isOfSides = sides.TrueForAll(side => side is not null) && VoteCells.Side(head[0]) is null;
        var isNamed = Array.Exists(Things, thing => Folding.Lower(head[0]).StartsWith(thing, StringComparison.Ordinal));
        if (!isOfSides && !(isNamed && head.Skip(1).All(cell => cell.Length > 0 && (VoteCells.IsTotal(cell) || Named(cell) is not null))))
        {
            return null;
        }

        var ballots = new List<(string, List<VoteColumn>)>();
        var at = start + 1;
        var areNames = false;
        for (; at < lines.Count; at++)
        {
            if (VoteCells.IsRule(lines[at]))
            {
                continue;
            }

            var cells = VoteCells.Of(lines[at]);
            if (cells.Length != head.Length
                || (isOfSides ? BySide(sides, cells, lines[at]) : ByVoter(head, cells, lines[at])) is not { } row)
            {
                break;
            }

            areNames |= row.Exists(side => side.Voters.Count > 0);
            ballots.Add((cells[0], row));
        }

        return ballots.Count > 0 && (areNames || isNamed) ? (ballots, at) : null;
    }

    private static List<VoteColumn>? BySide(List<string?> sides, string[] cells, string line)
    {
        var row = new List<VoteColumn>();
        for (var at = 1; at < cells.Length; at++)
        {
            var number = VoteCells.Number(cells[at]);
            var named = number is null && !VoteCells.IsEmpty(cells[at]) ? Listed(cells[at]) : null;
            if (number is null && named is null && !VoteCells.IsEmpty(cells[at]))
            {
                return null;
            }

            if (number is > 0 || named is not null)
            {
                row.Add(new VoteColumn(sides[at - 1]!, [.. (named?.Voters ?? []).Select(voter => (voter, line.Trim()))])
                {
                    Total = number ?? named?.Total,
                    Row = line.Trim(),
                });
            }
        }

        return row;
    }

    private static List<VoteColumn>? ByVoter(string[] head, string[] cells, string line)
    {
        var voters = new List<(Voter, string)>();
        int? total = null;
        for (var at = 1; at < cells.Length; at++)
        {
            var number = VoteCells.Number(cells[at]);
            if (number is null && !VoteCells.IsEmpty(cells[at]))
            {
                return null;
            }

            if (VoteCells.IsTotal(head[at]))
            {
                total = number;
            }
            else if (number is > 0)
            {
                voters.Add((Named(head[at])! with { Count = number }, line.Trim()));
            }
        }

        return voters.Count > 0 ? [new VoteColumn(VoteSide.For, voters) { Total = total, Row = line.Trim() }] : [];
    }

    /// <summary>The voters that a whole cell names.</summary>
    private static VoterGroup? Listed(string cell)
    {
        var tokens = VoteToken.Split(cell);
        return new VoterListParser(tokens).At(0) is { } group && group.End == tokens.Count && !group.IsBare ? group : null;
    }

    /// <summary>Whom a column is of: a party, or a kind of members by what is printed ("Stud.").</summary>
    private static Voter? Named(string cell) => VoteCells.Number(cell) is not null || VoteCells.Side(cell) is not null ? null
        : Listed(cell) is { Voters: [{ Kind: Voter.IsParty } party] } ? party
        : char.IsUpper(cell[0]) && !cell.Contains(' ', StringComparison.Ordinal) ? new Voter(cell, Voter.IsGroup) : null;
}
