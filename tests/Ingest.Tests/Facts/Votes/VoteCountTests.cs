namespace Ingest.Tests.Facts.Votes;

/// <summary>Numbers of votes as clerks set them: parted by signs, with what they are for behind them, of several votes in a row.</summary>
public sealed class VoteCountTests
{
    [Theory]
    [InlineData("Resultat: For 9 • Imod 4 • Blank 2", "1 for ? of 9; 1 against ? of 4; 1 abstained ? of 2")]
    [InlineData("Afstemningen viste ja (14) nej (3) blank (1).", "1 for ? of 14; 1 against ? of 3; 1 abstained ? of 1")]
    [InlineData("Bænken ved åen: 18 ja / 12 nej → vedtaget.", "1 for ? of 18; 1 against ? of 12")]
    [InlineData("Afstemning i gruppen: 8 for ✔, 5 imod ✘.", "1 for ? of 8; 1 against ? of 5")]
    [InlineData("Vedtaget ved votering: ja-tryk 17, nej-tryk 9, blanke tryk 3.",
        "1 for ? of 17; 1 against ? of 9; 1 abstained ? of 3")]
    [InlineData("Vedtaget med 12 ja-stemmer mod 5 nej-stemmer.", "1 for ? of 12; 1 against ? of 5")]
    [InlineData("Afstemning (ja/nej/blank): 8/3/1", "1 for ? of 8; 1 against ? of 3; 1 abstained ? of 1")]
    [InlineData("Et enkelt medlem undlod at stemme.", "1 abstained ? of 1")]
    [InlineData("Punkt b) godkendt, V imod. Punkt c) forkastet, 2 for, 7 imod.", "1 against V; 2 for ? of 2; 2 against ? of 7")]
    [InlineData("Ja-siden samlede 28, nej-siden 31.", "1 for ? of 28; 1 against ? of 31")]
    [InlineData("Godkendt med 11 st. mod 4, idet 2 medl. undlod.", "1 for ? of 11; 1 against ? of 4; 1 abstained ? of 2")]
    [InlineData("Optælling (Ida og Bo): 19 stemmer for at nedlægge stien, 23 imod.", "1 for ? of 19; 1 against ? of 23")]
    [InlineData("Optællingen viste 17 for og 21 imod.", "1 for ? of 17; 1 against ? of 21")]
    [InlineData("Forslaget blev nedstemt, 12 for mod 19.", "1 for ? of 12; 1 against ? of 19")]
    [InlineData("Forslaget om skiltet fik 14 stemmer. Imod stemte resten.", "1 for ? of 14; 1 against <resten>")]
    [InlineData("Forslaget kom til afstemning og fik 9 stemmer. 20 stemte imod.", "1 for ? of 9; 1 against ? of 20")]
    [InlineData("Resultatet blev 7 ja, 6 nej. Da der kræves 9 ja, er forslaget faldet.", "1 for ? of 7; 1 against ? of 6")]
    [InlineData("Høringssvaret blev godkendt med 8 stemmer for og 2 imod.", "1 for ? of 8; 1 against ? of 2")]
    public void Signs_and_words_between_them(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Hegnet: 31 stemmer for 1,20 m (heraf 4 ved fuldmagt), 22 stemmer for 0,90 m.", "1 for ? of 31; 2 for ? of 22")]
    [InlineData("Første punktum vedtoges med 15-12, andet punktum med 26-1.",
        "1 for ? of 15; 1 against ? of 12; 2 for ? of 26; 2 against ? of 1")]
    [InlineData("Første afstemning endte 4-4, anden afstemning 5-3.",
        "1 for ? of 4; 1 against ? of 4; 2 for ? of 5; 2 against ? of 3")]
    [InlineData("Stemmerne blev optalt: for udvalgets indstilling 11, for mindretallets 4.", "1 for ? of 11; 2 for ? of 4")]
    [InlineData("Model A fik flest stemmer, nemlig 9. Model B fik 5 stemmer, og model C fik 2.",
        "1 for ? of 9; 2 for ? of 5; 3 for ? of 2")]
    [InlineData("Der blev afgivet 4 stemmer for murer Dams tilbud og 3 for murer Krags.", "1 for ? of 4; 2 for ? of 3")]
    public void Of_several_matters(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("8 for, 11 imod. Herefter godkendes købet, idet V stemmer imod.", "1 for ? of 8; 1 against ? of 11; 2 against V")]
    [InlineData("Bålpladsen – ja. Ny bom – ja (Ole Dam stemte nej). Ny port – nej (kun Ida Krag stemte ja).",
        "1 against Ole Dam; 2 for Ida Krag")]
    [InlineData("Punkt 3.1 Lys i porten – enst. ja\nPunkt 3.2 Hegn – 12 ja, 14 nej\nPunkt 3.3 Grill – 26 ja, 0 nej",
        "1 for ALL; 2 for ? of 12; 2 against ? of 14; 3 for ? of 26")]
    [InlineData("Indstilling 1 og 2: Alle for.\nIndstilling 3: Alle for undtagen Venstre, der stemte imod.",
        "1 for ALL; 2 for ALL; 2 against Venstre")]
    [InlineData("At-punkt 1: enst.\nAt-punkt 2: V stemte nej, resten ja.", "1 for ALL; 2 against V; 2 for <resten>")]
    [InlineData("Stemmer for/imod/blank.\nSommerfest 9.000 kr.: 11/1/2\nKoncert 40.000 kr.: 4/10/0",
        "1 for ? of 11; 1 against ? of 1; 1 abstained ? of 2; 2 for ? of 4; 2 against ? of 10")]
    public void Line_by_line(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Sommerfest 9.000 kr.: 11/1/2")]
    [InlineData("Ændringen kræver 15 ja.")]
    [InlineData("Der er kommet 12 høringssvar, 8 stemmer for planen og 4 imod.")]
    public void None(string text) => Assert.Equal("", VoteText.Of(text));
}
