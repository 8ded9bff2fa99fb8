namespace Ingest.Facts.Votes;

/// <summary>
/// One voter's vote as minutes tell it, one fact a voter: "For stemte A, V og C (17)." gives three facts of the side "for", each with 17 as
/// the side's total. Where only a number is said ("12 stemmer mod 7"), one fact a side without a voter's name.
/// </summary>
/// <remarks>
/// No vote are a reservation ("tager forbehold": the voter has not voted yet), an approval "uden afstemning", and the result of an election
/// of persons ("valgt med 6 stemmer"), which is for a name and against none.
/// </remarks>
/// <param name="Place">The item with its field, its decision, or both where a decision's text is that field's.</param>
/// <param name="Position">1 for the document's first.</param>
/// <param name="Ballot">1 for the first ballot of the place: a text may tell of one on an amendment, then of one on the proposal.</param>
/// <param name="Side"><c>for</c>, <c>against</c> or <c>abstained</c>.</param>
/// <param name="Voter">
/// As printed, a person without party; "" of all (<c>Enstemmigt godkendt</c>) and where only a number is said.
/// </param>
/// <param name="VoterKind"><c>party</c>, <c>person</c>, <c>group</c> ("resten af Byrådet"), <c>all</c> or <c>unnamed</c>.</param>
/// <param name="Party">The person's party as printed behind the name, "V" of "Karen Klint (V)"; null where none is.</param>
/// <param name="Count">The voter's own votes, "Ø (2)"; null where none are said. Sums over voters are right.</param>
/// <param name="SideCount">All votes of the side in this ballot as said, on each of its facts; null where it is not said.</param>
/// <param name="Subject">What was voted on, where the sentence says it: "ændringsforslaget", "Punkt 3"; else null.</param>
/// <param name="Sentence">The whole sentence, with single blanks.</param>
public sealed record VoteFact(
    FactPlace Place,
    int Position,
    int Ballot,
    string Side,
    string Voter,
    string VoterKind,
    string? Party,
    int? Count,
    int? SideCount,
    string? Subject,
    string Sentence);
