using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Pairing;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes;

/// <summary>
/// Gathers a text's statements into ballots. A new one begins where another subject is named, where the outcome of the last one was told,
/// where the sides begin anew, or where a side that has its number is given another.
/// </summary>
internal sealed class BallotMaker
{
    private readonly List<Ballot> _ballots = [];
    private string? _announced;
    private int _entry = -1;
    private readonly List<List<VoteToken>> _before = [];
    private VoteContext _context = VoteContext.None;

    public static List<Ballot> Of(string text)
    {
        var maker = new BallotMaker { _context = VoteContext.Of(text) };
        foreach (var part in VoteTable.Parts(text))
        {
            if (part.Tables is { } tables)
            {
                maker._ballots.AddRange(tables.Where(table => table.Columns.Exists(column => column.Voters.Count > 0 || column.Total > 0))
                    .Select(table => Tabled(table.Columns, table.Matter ?? maker._announced)));
                continue;
            }

            foreach (var line in VoteLines.Of(part.Text))
            {
                maker.Read(line);
            }
        }

        return MemberKinds.Of(text, maker._ballots);
    }

    private static Ballot Tabled(List<VoteColumn> table, string? subject)
    {
        var ballot = new Ballot { Subject = subject };
        foreach (var column in table)
        {
            var side = new BallotSide(column.Side) { Total = column.Total, Sentence = column.Row };
            side.Voters.AddRange(column.Voters);
            ballot.Sides.Add(side);
        }

        return ballot;
    }

    private Ballot? Current => _ballots.Count > 0 ? _ballots[^1] : null;

    private void Read(VoteLine line)
    {
        var tokens = VoteToken.Split(line.Text);
        var statements = SentenceVotes.Of(line.Text, tokens, _context.At(tokens, _before));
        _before.Add(tokens);
        var said = Quotation.Outside(tokens);
        var isOutcome = VoteOutcome.IsSaid(said);
        if (statements.Count == 0)
        {
            var isHeading = (tokens.Count <= LongestHeading && line.Text[^1] is ':' && !VoteLines.IsListHead(line.Text))
                || VoteLines.IsLabel(line.Text);
            if (isHeading || Proposes(said))
            {
                Current?.IsClosed = true;
                _announced = isHeading && !said.Exists(IsTold) ? new VoteSubject(line.Text, tokens).Named(0, tokens[^1].IsWord
                    ? tokens.Count : tokens.Count - 1) : null;
                return;
            }

            if (isOutcome || said.Exists(token => token.Lower.StartsWith("afstemning", StringComparison.Ordinal)))
            {
                Current?.IsClosed = true;
                _announced = isOutcome && Concludes(said) ? null : line.Label ?? new VoteSubject(line.Text, tokens).Passive();
            }

            return;
        }

        if (BeginsVote(tokens) || (isOutcome && Follows(said) && Current?.Sides.Count > 1) || IsOfNextMatter(tokens, statements))
        {
            Current?.IsClosed = true;
        }

        foreach (var statement in statements)
        {
            Add(statement, line, isOutcome && !Concludes(said) && line.Entry != _entry);
            _entry = line.Entry;
        }
    }

    /// <summary>"Forslaget er dermed vedtaget": told of the ballot before.</summary>
    private static bool Concludes(List<VoteToken> tokens) =>
        tokens.Exists(token => token.Lower is "dermed" or "hermed" or "således" or "faldt" or "bortfaldt");

    /// <summary>"(Ø) fremsatte følgende forslag:" is a sentence, "Ændringsforslag stillet af Ø:" a name.</summary>
    private static bool IsTold(VoteToken token) => token.Lower is "stiller" or "stillede" or "fremsatte" or "fremsætter" or "stemte"
        or "stemt";

    private const int MostWordsBefore = 4;

    /// <summary>"Ved afstemningen om punkt 3 stemte C imod": another vote than that of the sentence before.</summary>
    private static bool BeginsVote(List<VoteToken> tokens)
    {
        var at = tokens.FindIndex(token => token.Lower.StartsWith("afstemning", StringComparison.Ordinal));
        return at is > 0 and <= MostWordsBefore && at + 1 < tokens.Count && tokens[at + 1].Lower is "om" or "over" or "vedrørende"
            && tokens[0].Lower is "ved" or "under" or "i";
    }

    /// <summary>"Herefter vedtoges budgettet, idet V stemte imod": behind a vote that was told, and no "dermed".</summary>
    private static bool Follows(List<VoteToken> said) => said.Count > 0 && said[0].Lower is "herefter" or "derefter" or "dernæst" or "derpå"
        or "endelig";

    /// <summary>"Ny toiletvogn – nej (kun Gitte Fjord stemte ja)": a matter with its outcome, and who voted behind it.</summary>
    private static bool IsOfNextMatter(List<VoteToken> tokens, List<VoteStatement> statements)
    {
        var at = tokens.FindIndex(token => token.Text is "–" or "-" or ":");
        return at > 0 && at + 2 < tokens.Count && tokens[at + 1].Lower is "ja" or "nej" && tokens[at + 2].Text is "(" or ","
            && statements.TrueForAll(statement => statement.At > at + 1);
    }

    private const int LongestHeading = 16;

    /// <summary>"A stiller forslag om", "(Ø) fremsatte følgende ændringsforslag": the next votes are on it.</summary>
    private static bool Proposes(List<VoteToken> tokens) => tokens.Exists(token => token.Lower.EndsWith("forslag",
        StringComparison.Ordinal))
        && tokens.Exists(token => token.Lower is "stiller" or "stillede" or "stillet" or "fremsatte" or "fremsætter" or "fremsat"
        or "fremlagde");

    private void Add(VoteStatement statement, VoteLine line, bool isNextOutcome)
    {
        var changed = Current is { IsClosed: false } open && VotesOtherwise(open, statement);
        if (changed && statement.IsWeak)
        {
            return;
        }

        if (statement.IsOnBoth && _ballots is [.., var first, var second])
        {
            Put(first, statement, line);
            Put(second, statement, line);
            return;
        }

        if (!isNextOutcome && Earlier(statement) is { } earlier)
        {
            Put(earlier, statement, line);
            return;
        }

        if (Current is not { } ballot || changed || isNextOutcome || (line.IsMarked && line.Entry != _entry && !statement.IsList
            && !statement.IsCall)
            || BeginsNew(ballot, statement, line.Label, line.Text))
        {
            _ballots.Add(ballot = new Ballot { Label = line.Label, Subject = statement.Subject ?? line.Label ?? _announced });
            _announced = null;
        }

        Put(ballot, statement, line);
    }

    /// <summary>The ballot of "punkt 1" again, in "V stemte for punkt 1, men imod punkt 2. C stemte for punkt 1"; null elsewhere.</summary>
    private Ballot? Earlier(VoteStatement statement)
    {
        if (statement.Subject is not { } subject || !SubjectKinds.IsNumbered(subject))
        {
            return null;
        }

        for (var at = _ballots.Count - 2; at >= 0 && at >= _ballots.Count - MostOpen; at--)
        {
            if (!_ballots[at].IsClosed && string.Equals(_ballots[at].Subject, subject, StringComparison.OrdinalIgnoreCase)
                && !VotesOtherwise(_ballots[at], statement))
            {
                return _ballots[at];
            }
        }

        return null;
    }

    /// <summary>Ballots that are told of at once.</summary>
    private const int MostOpen = 8;

    private static void Put(Ballot ballot, VoteStatement statement, VoteLine line)
    {
        ballot.Subject ??= statement.Subject;
        var side = ballot.Of(statement.Side);
        if (side is null)
        {
            ballot.Sides.Add(side = new BallotSide(statement.Side) { Sentence = line.Text });
        }

        side.IsAll |= statement.Group is null or { Voters: [{ Kind: Voters.Voter.IsAll }, ..] };
        if (statement.Group is { } group)
        {
            side.Total ??= group.Total;
            side.Voters.AddRange(group.Voters.Where(voter => voter.Kind != Voters.Voter.IsAll && side.Names.Add(voter.Name))
                .Select(voter => (voter, line.Text)));
        }
    }

    /// <summary>Nobody votes on two sides of a ballot.</summary>
    private static bool VotesOtherwise(Ballot ballot, VoteStatement statement) => statement.Group is { } group && ballot.Sides.Exists(
        side => side.Side != statement.Side && group.Voters.Any(voter => voter.Kind != Voters.Voter.IsGroup && voter.Name.Length > 0
            && side.Names.Contains(voter.Name)));

    private static bool BeginsNew(Ballot ballot, VoteStatement statement, string? label, string sentence)
    {
        if (ballot.IsClosed || (label is not null && label != ballot.Label) || (label is null && statement.Subject is { } subject
            && ballot.Subject is { } other && SubjectKinds.Differ(subject, other)))
        {
            return true;
        }

        if (ballot.Of(statement.Side) is not { } side)
        {
            return false;
        }

        var all = statement.Group is null;
        return all || statement.IsPoll || sentence.Contains("denne gang", StringComparison.OrdinalIgnoreCase) || side.IsAll
            || (statement.Group?.Total is { } total && side.Total is { } had && had != total)
            || (statement.Group is { IsBare: true } bare && side.Voters.Count > 0 && (side.Total is not null
            || bare.Total < side.Voters.Count
                || side.Voters[^1].Sentence != sentence))
            || (statement.IsList && side.Voters.Count > 0 && (statement.Side == VoteSide.For || ballot.Sides[^1] != side));
    }

}
