namespace Ingest.Tests.Facts.Votes;

/// <summary>Sentences with the words of votes that tell of none.</summary>
public sealed class NoVoteTests
{
    [Theory]
    [InlineData("Ø tager forbehold.")]
    [InlineData("Godkendt uden afstemning.")]
    [InlineData("Karin Lund blev valgt med 5 stemmer.")]
    [InlineData("Udvalget undlod at tage stilling.")]
    [InlineData("Jens Hansen (V) undlod at deltage i behandlingen af punktet.")]
    [InlineData("Tallene stemmer overens, og stemningen var god.")]
    [InlineData("Der var 74 stemmeberettigede, og stemmesedlerne er klar.")]
    [InlineData("Skolen tager imod 3 klasser, mod 2 i fjor.")]
    [InlineData("Udgiften er 233 t. kr. mod 810 t. kr. i 2023.")]
    [InlineData("Tilladelse til seks pladser på bro D mod betaling.")]
    [InlineData("Museet har udtalt, at det er imod.")]
    [InlineData("KL anbefaler, at kommunerne følger standarden.")]
    [InlineData("Regnskabet blev godkendt af I/S Havnens bestyrelse.")]
    [InlineData("For klageren: Poul Erik Lind.")]
    [InlineData("Holdningerne fordeler sig med 12 for og 7 imod skellet.")]
    [InlineData("Det kræver to tredjedeles flertal og enstemmighed.")]
    [InlineData("Der er flertal af kvinder i bestyrelsen (4 ud af 7).")]
    [InlineData("C bemærker: ”Det Konservative Folkeparti stemte imod sidste år.”")]
    [InlineData("")]
    public void Nothing_is_found(string text) => Assert.Equal("", VoteText.Of(text));
}
