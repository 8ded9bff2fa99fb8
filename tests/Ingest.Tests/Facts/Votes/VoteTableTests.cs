namespace Ingest.Tests.Facts.Votes;

/// <summary>Tables of votes: a row a voter, or a row a matter.</summary>
public sealed class VoteTableTests
{
    [Theory]
    [InlineData("          For   Imod   Blank\nA          8     -      -\nV          -     6      1\nDermed vedtaget.",
        "1 for A 8; 1 against V 6; 1 abstained V 1")]
    [InlineData("| | Ja | Nej |\n|---|---|---|\n| A | 8 | 0 |\n| V | 0 | 6 |", "1 for A 8; 1 against V 6")]
    public void A_row_a_voter(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("| Sag | For | Imod |\n| Cykelsti | A, F | V |\n| P-hus | V, C | A, F |",
        "1 for A,F; 1 against V; 2 for V,C; 2 against A,F")]
    [InlineData("Forslag   For   Imod   Undlod\nNy hal   12   7   1\nNy bro   9   11   0",
        "1 for ? of 12; 1 against ? of 7; 1 abstained ? of 1; 2 for ? of 9; 2 against ? of 11")]
    public void A_row_a_matter(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));
}
