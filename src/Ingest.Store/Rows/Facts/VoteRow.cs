using Ingest.Facts.Votes;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows.Facts;

/// <summary>A row of votes: one voter's vote as minutes tell it.</summary>
[Sheet("votes", "Votes", "Stemmer", "Who was for, against or abstained, a row a voter, where minutes say so.",
    "Hvem der stemte for, imod eller undlod, en række pr. stemmende, hvor referatet siger det.")]
public sealed record VoteRow(
    [DocumentColumn(Key = true)]
    string DocumentId,
    [PositionColumn("1 for the document's first vote.", "1 for dokumentets første stemme.")]
    int Position,
    [Column("Ballot", "Afstemning", "1 for the text's first ballot: an amendment has one, the proposal another.",
        "1 for tekstens første afstemning: et ændringsforslag har én, indstillingen en anden.")]
    int Ballot,
    [Column("Side", "Side", "for, against or abstained.", "for, against (imod) eller abstained (undlod).", Required = true)]
    string Side,
    [Column("Voter", "Stemmende", "As printed, a person without party; \"\" of all and where only a number is said.",
        "Som trykt, en person uden parti; \"\" for alle, og hvor kun et antal nævnes.")]
    string Voter,
    [Column("Kind of voter", "Stemmendes art", "party, person, group, all or unnamed.",
        "party (parti), person, group (gruppe), all (alle) eller unnamed (unavngiven).", Required = true)]
    string VoterKind,
    [Column("Party", "Parti", "Of a person, as printed behind the name.", "En persons, som trykt efter navnet.")]
    string? Party,
    [Column("Count", "Antal", "The voter's own votes, where they are said.", "Den stemmendes egne stemmer, hvor de nævnes.")]
    int? Count,
    [Column("Side's count", "Sidens antal", "All votes of the side in its ballot, where they are said; on each of its rows.",
        "Alle sidens stemmer i afstemningen, hvor de nævnes; på hver af dens rækker.")]
    int? SideCount,
    [Column("Subject", "Emne", "What was voted on, where the sentence says it.", "Hvad der blev stemt om, hvor sætningen siger det.")]
    string? Subject,
    [Column("Sentence", "Sætning", "The whole sentence.", "Hele sætningen.")]
    string Sentence)
{
    public static IEnumerable<(VoteRow Row, PlaceRow Place, InkRow Ink)> Of(AgendaDocument document) =>
        DocumentVotes.Of(document).Select(vote => (
            new VoteRow(Feed.DocumentId.Of(document), vote.Position, vote.Ballot, vote.Side, vote.Voter, vote.VoterKind, vote.Party,
                vote.Count,
                vote.SideCount, vote.Subject, vote.Sentence),
            PlaceRow.Of(document, vote.Place), InkRow.Of(vote.Place.Source)));
}
