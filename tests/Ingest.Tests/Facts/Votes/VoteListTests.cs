namespace Ingest.Tests.Facts.Votes;

/// <summary>Roll calls, tables, headings, scores, and what makes another ballot.</summary>
public sealed class VoteListTests
{
    [Theory]
    [InlineData("Skriftlig afstemning: Ole Dam ja, Ida Krag nej, F. Brask ja.", "1 for Ole Dam,F. Brask; 1 against Ida Krag")]
    [InlineData("Ole Dam … ja\nIda Krag … nej\nBo Vad … undlod", "1 for Ole Dam; 1 against Ida Krag; 1 abstained Bo Vad")]
    [InlineData("1. Ole Dam ja\n2. Ida Krag nej\n3. Bo Vad ja", "1 for Ole Dam,Bo Vad; 1 against Ida Krag")]
    [InlineData("Medlem | Stemme\nOle Dam (A) | for\nIda Krag (V) | blank", "1 for Ole Dam(A); 1 abstained Ida Krag(V)")]
    [InlineData("Godkender: Ole Dam, Ida Krag\nGodkender ikke: Bo Vad\nIkke besvaret: Eva Fog", "1 for Ole Dam,Ida Krag; 1 against Bo Vad")]
    [InlineData("Ja (Else, Mogens). Nej (Verner).", "1 for Else,Mogens; 1 against Verner")]
    [InlineData("Imod salg: Ole Dam, Ida Krag. For salg: Bo Vad og formanden.", "1 against Ole Dam,Ida Krag; 1 for Bo Vad,formanden")]
    [InlineData("Stemmer herfor: V, K. Stemmer herimod: S, SF.", "1 for V,K; 1 against S,SF")]
    [InlineData("Vedtaget. Ole Dam, Ida Krag imod.", "1 against Ole Dam,Ida Krag")]
    [InlineData("A 8 for; C 4 imod; Æ 1 undlod.", "1 for A 8; 1 against C 4; 1 abstained Æ 1")]
    [InlineData("7 for/4 imod/1 undlod", "1 for ? of 7; 1 against ? of 4; 1 abstained ? of 1")]
    [InlineData("Resultat: grønt lys 12, rødt lys 9, gult lys 1.", "1 for ? of 12; 1 against ? of 9; 1 abstained ? of 1")]
    [InlineData("(for: 5, imod: 1, undl.: 2)", "1 for ? of 5; 1 against ? of 1; 1 abstained ? of 2")]
    [InlineData("Stemt for: 6. Stemt imod: 3.", "1 for ? of 6; 1 against ? of 3")]
    public void Voters_stand_with_their_vote(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Parti   For   Imod\nA       12    0\nV       0     7\nI alt   12    7", "1 for A 12 of 12; 1 against V 7 of 7")]
    [InlineData("Parti | Ja | Nej | Blank\nA | 9 | 0 | 0\nF | 2 | 0 | 1", "1 for A 9,F 2; 1 abstained F 1")]
    [InlineData("Navn\tFor\tImod\nOle Dam\tx\t\nIda Krag\t\tx", "1 for Ole Dam; 1 against Ida Krag")]
    [InlineData("År   For   Efter\n2020   3   4", "")]
    public void A_table_has_a_column_a_side(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Indstillingen vandt 16 mod 3.", "1 for ? of 16; 1 against ? of 3")]
    [InlineData("Afgjort med dette udfald: 19-10. Mindretallet udgjordes af F og Ø.", "1 for ? of 19; 1 against F,Ø of 10")]
    [InlineData("Spørgsmålet om gebyr gik igennem, 8-6.", "1 for ? of 8; 1 against ? of 6")]
    [InlineData("Salget vedtaget med 5/2 (imod: Ole Dam, Ida Krag).", "1 for ? of 5; 1 against Ole Dam,Ida Krag of 2")]
    [InlineData("Truffet ved afstemning 10/5.", "1 for ? of 10; 1 against ? of 5")]
    [InlineData("Godkendt med stort flertal, 19 mod 1; den ene var Ole Dam.", "1 for ? of 19; 1 against Ole Dam of 1")]
    [InlineData("Vedtaget med stemmerne 3-2. De to, der stemte imod, var Ole Dam og Ida Krag.",
        "1 for ? of 3; 1 against Ole Dam,Ida Krag of 2")]
    [InlineData("Rådet anbefaler planen med 14 stemmer.", "1 for ? of 14")]
    [InlineData("Rådet tilsluttede sig med 13 af 15 stemmer.", "1 for ? of 13")]
    [InlineData("44 ja, 9 nej. Nej-stemmerne kom fra Ø.", "1 for ? of 44; 1 against Ø of 9")]
    public void Scores(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Forslaget om uge 29 fik fire stemmer, forslaget om uge 30 fik tre.", "1 for ? of 4; 2 for ? of 3")]
    [InlineData("Første punkt samlede 9 stemmer, andet punkt 6 stemmer.", "1 for ? of 9; 2 for ? of 6")]
    [InlineData("Der stemtes. Kl. 14: fire stemmer. Kl. 16: fem stemmer.", "1 for ? of 4; 2 for ? of 5")]
    [InlineData("Stemmeafgivning: 4 for udlodning (Dam, Krag), 3 for henlæggelse (Vad).", "1 for Dam,Krag of 4; 2 for Vad of 3")]
    [InlineData("Udvalget: Anbefales mod V.\nRådet: Tiltrådt med 9 mod 4.", "1 against V; 2 for ? of 9; 2 against ? of 4")]
    [InlineData("§ 3: 61 ja / 22 nej\n§ 9: 40 ja / 43 nej", "1 for ? of 61; 1 against ? of 22; 2 for ? of 40; 2 against ? of 43")]
    [InlineData("Ved afstemningen om pkt. 2 stemte V imod. Ved afstemningen om pkt. 3 stemte C imod.", "1 against V; 2 against C")]
    [InlineData("7 stemte for forslag A, 5 for forslag B.", "1 for ? of 7; 2 for ? of 5")]
    [InlineData("Den 14. blev sagen udsat (V imod). Den 28. blev sagen godkendt (S imod).", "1 against V; 2 against S")]
    [InlineData("Bo Vad foreslog Møllestien. To stemte herfor. Ida Krag foreslog Kværnstien. Fem stemte herfor.",
        "1 for ? of 2; 2 for ? of 5")]
    [InlineData("Bo Vad stemte imod anlægget i 1989, og denne gang stemte Ida Krag imod.", "1 against Bo Vad; 2 against Ida Krag")]
    [InlineData("Ole Dam og Bo Vad er for tilbud A. Ida Krag og Eva Fog er for tilbud B.", "1 for Ole Dam,Bo Vad; 2 for Ida Krag,Eva Fog")]
    public void Another_matter_is_another_ballot(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Hvis V stemmer imod, falder forslaget.")]
    [InlineData("Ikke ét medlem stemte imod.")]
    [InlineData("Folketinget vedtog loven med 92 stemmer mod 17.")]
    [InlineData("Beboerafstemningen gav 88 ja og 102 nej.")]
    [InlineData("Beboerne stemte ja med 91 stemmer mod 17.")]
    [InlineData("Naboerne, Ole Dam og Ida Krag, er imod byggeriet.")]
    [InlineData("Ole Dam sagde ja til at være tovholder. V sagde nej tak.")]
    [InlineData("Tilsagn om støtte fra Region Nord og Egeby Kommune.")]
    [InlineData("Skolen vandt 16 mod 3 i fodbold, og stemningen var god.")]
    [InlineData("Referatet er godkendt af Ole Dam og Ida Krag.")]
    [InlineData("Direktøren er for planen, men afventer bestyrelsen.")]
    [InlineData("Borgmesteren bemyndiges til at stemme imod.")]
    [InlineData("Ole Dam fik 7 stemmer og Ida Krag 5. Ole Dam er valgt.")]
    [InlineData("Beboere i blok E-H er imod.")]
    public void No_vote_of_the_body(string text) => Assert.Equal("", VoteText.Of(text));
}
