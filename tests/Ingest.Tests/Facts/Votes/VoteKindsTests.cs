namespace Ingest.Tests.Facts.Votes;

/// <summary>Kinds of telling a vote that a third set of texts brought up, each with sentences of its own.</summary>
public sealed class VoteKindsTests
{
    [Theory]
    [InlineData("Afstemning: Ja 14. Nej 6.", "1 for ? of 14; 1 against ? of 6")]
    [InlineData("Resultatet blev 6 for og 5 imod.", "1 for ? of 6; 1 against ? of 5")]
    [InlineData("Det besluttedes (8-3) at opføre hallen.", "1 for ? of 8; 1 against ? of 3")]
    [InlineData("Forslaget blev forkastet (5-6).", "1 for ? of 5; 1 against ? of 6")]
    [InlineData("Vedtaget. Stemmetallene blev 13-12; de 12 imod kom fra A og F.", "1 for ? of 13; 1 against A,F of 12")]
    [InlineData("Stemmerne stod lige, 5-5.", "1 for ? of 5; 1 against ? of 5")]
    [InlineData("Der var 6 der stemte for og 2 der stemte imod.", "1 for ? of 6; 1 against ? of 2")]
    [InlineData("Godkendt m. 11 st. mod 3.", "1 for ? of 11; 1 against ? of 3")]
    [InlineData("Mødet godkendte regnskabet med 30 ja, 4 nej og 3 blanke stemmesedler.",
        "1 for ? of 30; 1 against ? of 4; 1 abstained ? of 3")]
    [InlineData("Ja-siden fik 9, nej-siden 8.", "1 for ? of 9; 1 against ? of 8")]
    [InlineData("Byrådet godkendte mod 3 stemmer.", "1 against ? of 3")]
    [InlineData("Afstemningen endte 7-2.", "1 for ? of 7; 1 against ? of 2")]
    [InlineData("Forslaget faldt 4-7.", "1 for ? of 4; 1 against ? of 7")]
    [InlineData("Godkendt 13–6.", "1 for ? of 13; 1 against ? of 6")]
    [InlineData("Forslaget blev nedstemt 11 mod 8.", "1 against ? of 11; 1 for ? of 8")]
    [InlineData("Forslaget nedstemtes med 9 stemmer mod 5.", "1 against ? of 9; 1 for ? of 5")]
    [InlineData("Der var 7 for og 4 imod.", "1 for ? of 7; 1 against ? of 4")]
    [InlineData("Forslaget opnåede ikke flertal, idet stemmerne stod lige, 6-6.", "1 for ? of 6; 1 against ? of 6")]
    [InlineData("Byrådet godkendte planen med 18 stemmer.", "1 for ? of 18")]
    [InlineData("20 af de 26 fremmødte stemte for.", "1 for ? of 20")]
    [InlineData("Udsættelse støttedes af 5, mens 7 var imod.", "1 for ? of 5; 1 against ? of 7")]
    public void Numbers_alone(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Forvaltningens punkter 2-3 stemmer med planen (4-2).")]
    [InlineData("Stien (3-2 meter) blev godkendt.")]
    [InlineData("Vedtaget (2-4).")]
    [InlineData("Regnskabet blev godkendt 2023-24.")]
    [InlineData("Beboerne er imod, og Lejernes repræsentanter er imod støjen.")]
    [InlineData("Kampen endte 3-2, og stemningen var god.")]
    [InlineData("Godkendt, jf. pkt. 3-4.")]
    [InlineData("Banen er 120 m. 17 træer fældes.")]
    public void Numbers_of_no_vote(string text) => Assert.Equal("", VoteText.Of(text));

    [Theory]
    [InlineData("Godkendt. Mod stemte H. Vinther.", "1 against H. Vinther")]
    [InlineData("For stemte: Ole Dam, Ida Bro og J. P. Ravnsted. Imod stemte: Bo Vad.",
        "1 for Ole Dam,Ida Bro,J. P. Ravnsted; 1 against Bo Vad")]
    [InlineData("Imod stemte V. Oversendt.", "1 against V")]
    [InlineData("Kommunens medlem i selskabet, Ellen Brandt, stemte imod salget.", "1 against Ellen Brandt")]
    [InlineData("Bo Vad stemte imod; de øvrige i udvalget stemte for.", "1 against Bo Vad; 1 for <de øvrige i udvalget>")]
    [InlineData("Bo Vad stemte imod, mens partiets øvrige medlemmer stemte for.", "1 against Bo Vad; 1 for <partiets øvrige medlemmer>")]
    [InlineData("De to konservative medlemmer stemte imod.", "1 against <De to konservative medlemmer> of 2")]
    [InlineData("Klubbens formand og kasserer stemte imod.", "1 against Klubbens formand,kasserer")]
    [InlineData("Borgmesteren brød stemmelighed ved at stemme imod.", "1 against Borgmesteren")]
    [InlineData("Næstformanden var alene om at stemme for.", "1 for Næstformanden")]
    [InlineData("Havnens repræsentant, J. B. Friis, stemte imod.", "1 against J. B. Friis")]
    [InlineData("De to socialistiske medlemmer stemte imod.", "1 against <De to socialistiske medlemmer> of 2")]
    [InlineData("Lærerrepræsentanterne stemte imod.", "1 against <Lærerrepræsentanterne>")]
    [InlineData("Ejernes repræsentanter stemte imod.", "1 against <Ejernes repræsentanter>")]
    [InlineData("Formanden stemte for, mens kassereren stemte imod.", "1 for Formanden; 1 against kassereren")]
    [InlineData("Da Ellen Brandt ikke var hørt, stemte hun imod.", "1 against Ellen Brandt")]
    public void Whoever_votes(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("9 stemte for budgettet: Venstre og Radikale Venstre. 2 stemte imod: Enhedslisten.",
        "1 for Venstre,Radikale Venstre of 9; 1 against Enhedslisten of 2")]
    [InlineData("Besluttet med 7 stemmer for (4 A, 2 F, 1 B) og 5 imod (3 V, 2 C).",
        "1 for A 4,F 2,B 1 of 7; 1 against V 3,C 2 of 5")]
    [InlineData("Mindretallet, d.v.s. Oda Holm og Bent A. Krag, forlangte sagen for byrådet.", "1 against Oda Holm,Bent A. Krag")]
    [InlineData("Imod stemte 4, nemlig Ø (3) og Ellen Brandt (1).", "1 against Ø 3,Ellen Brandt 1 of 4")]
    [InlineData("Flertallet – A og B – besluttede at købe huset, mens V stemte imod.", "1 for A,B; 1 against V")]
    [InlineData("Ole Dam, Ida Bro: for\nBo Vad, Ib Krag: imod", "1 for Ole Dam,Ida Bro; 1 against Bo Vad,Ib Krag")]
    [InlineData("3 medlemmer, nemlig Ole Dam, Ida Bro og Bo Vad, stemte imod.", "1 against Ole Dam,Ida Bro,Bo Vad of 3")]
    [InlineData("A, B, F: for", "1 for A,B,F")]
    [InlineData("Anbefales (V+C). Ikke anbefalet af A+F.", "1 for V,C; 1 against A,F")]
    public void Names_behind_a_number_or_a_side(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("To medlemmer (Ole Dam og Ida Bro) anbefalede planen, et medlem (Bo Vad) anbefalede den ikke.",
        "1 for Ole Dam,Ida Bro of 2; 1 against Bo Vad of 1")]
    [InlineData("Ellen B. Brandt erklærede sig imod.", "1 against Ellen B. Brandt")]
    [InlineData("V indstiller, at ansøgningen ikke imødekommes.", "1 against V")]
    [InlineData("Ø tager afstand fra forslaget.", "1 against Ø")]
    [InlineData("Anbefales; Ø tager afstand fra punkt 2 og stemmer imod dette.", "1 against Ø")]
    public void Against_without_the_word_of_a_vote(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));
}
