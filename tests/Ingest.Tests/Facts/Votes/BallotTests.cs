using Ingest.Facts;
using Ingest.Facts.Votes;

namespace Ingest.Tests.Facts.Votes;

/// <summary>Which votes of a text belong to one ballot.</summary>
public sealed class BallotTests
{
    [Theory]
    [InlineData("Ændringsforslaget blev forkastet med 4 stemmer mod 2. For stemte: Ø og Å. Imod stemte: A, B, C og F.",
        "1 against A,B,C,F of 4; 1 for Ø,Å of 2")]
    [InlineData("For ændringsforslaget stemte Ø. Imod stemte 15. Forslaget faldt. Indstillingen blev derefter godkendt med 16 stemmer.",
        "1 for Ø; 1 against ? of 15; 2 for ? of 16")]
    [InlineData("Punkt 1 og 2: Vedtaget enstemmigt.\nPunkt 3: Vedtaget med 8 stemmer for (A og F) og 3 imod (C).",
        "1 for ALL; 2 for A,F of 8; 2 against C of 3")]
    [InlineData("1) Vedtaget, V imod\n2) Vedtaget, V og C imod\n3) Vedtaget", "1 against V; 2 against V,C")]
    [InlineData("A stiller forslag om varmen. A stemmer for, og V stemmer imod. V stiller forslag om lyset. V stemmer for, og A undlader.",
        "1 for A; 1 against V; 2 for V; 2 abstained A")]
    [InlineData("Et flertal bestående af V anbefaler. Ole Lund (O) stemte imod. Kim Ros (C) undlod at stemme.",
        "1 for V; 1 against Ole Lund(O); 1 abstained Kim Ros(C)")]
    [InlineData("Bo Lund (C) stemte imod. Bo Lund (C) anbefaler, at sagen udsættes.", "1 against Bo Lund(C)")]
    [InlineData("Lis Ros (V) stemte imod punkt 1, og Per Holm (C) undlod at stemme om punkt 1.",
        "1 against Lis Ros(V); 1 abstained Per Holm(C)")]
    [InlineData("Venstre stemte for punkt 1, men imod punkt 2. C stemte for punkt 1.", "1 for Venstre,C; 2 against Venstre")]
    [InlineData("SF kan tiltræde punkt 1, men kan ikke tiltræde punkt 2.\nØvrige partier tiltrådte begge punkter.",
        "1 for SF,<Øvrige partier>; 2 against SF; 2 for <Øvrige partier>")]
    [InlineData("LA stemmer for salget, men stemmer imod prisen.", "1 for LA; 2 against LA")]
    [InlineData("A stemte for et nyt udbud. V og C stemte for en forlængelse.", "1 for A; 2 for V,C")]
    [InlineData("V kan ikke støtte pkt. 2. Ø kan ikke støtte pkt. 3.", "1 against V; 2 against Ø")]
    public void A_new_one_begins_with_another_matter(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("For Teknikudvalgets indstilling stemte 6: A og F.", "Teknikudvalgets indstilling")]
    [InlineData("Ole Lund (O) stemte imod indstillingens punkt 1 og 2, da prisen stiger.", "indstillingens punkt 1 og 2")]
    [InlineData("Ad 2: Tiltrådt med 4 stemmer for.", "Ad 2")]
    [InlineData("Et forslag fra V om at lade Smedegade udgå blev forkastet med 4 stemmer mod 2.",
        "Et forslag fra V om at lade Smedegade udgå")]
    [InlineData("Udvalget anbefaler, at budgettet vedtages. V stemte imod.", "budgettet")]
    [InlineData("V stemte imod.", null)]
    public void What_was_voted_on_is_told_where_the_text_says_it(string text, string? subject) =>
        Assert.Equal(subject, DocumentVotes.OfText(text, new FactPlace("1")).First().Subject);

    [Fact]
    public void A_vote_has_its_whole_sentence()
    {
        var vote = Assert.Single(DocumentVotes.OfText("Godkendt.\nJohn T.  Olsen (A) stemte imod, jf. pkt. 3 i  bilaget. Sagen slutter.",
            new FactPlace("1")));
        Assert.Equal("John T. Olsen (A) stemte imod, jf. pkt. 3 i bilaget.", vote.Sentence);
    }

    /// <summary>Without sentence ends, with a stray quotation mark, with voters without end: the work grows with the text alone.</summary>
    [Theory]
    [InlineData("V stemte imod ")]
    [InlineData("stemte for imod ( ")]
    [InlineData("Jens Lund (V), ")]
    [InlineData("for ")]
    [InlineData("”For stemte 3. ")]
    [InlineData("For stemte:\nA\n")]
    [InlineData("12 stemmer mod ")]
    public void A_text_of_a_million_characters_is_read(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, (1 << 20) / part.Length));
        var cpu = Environment.CpuUsage.TotalTime;
        Assert.True(DocumentVotes.OfText(text, new FactPlace("1")).Count() >= 0);
        Assert.InRange((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, 0, 60);
    }
}
