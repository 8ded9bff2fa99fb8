namespace Ingest.Tests.Facts.Votes;

/// <summary>The forms in which minutes name voters: genitives, groups, offices, clauses behind a name, and roll calls.</summary>
public sealed class VoterFormTests
{
    [Theory]
    [InlineData("Godkendt med stemmerne fra A, B og F.", "1 for A,B,F")]
    [InlineData("Vedtaget med stemmer fra Venstre og Liberal Alliance mod Ø.", "1 for Venstre,Liberal Alliance; 1 against Ø")]
    [InlineData("Godkendt med V's og C's stemmer mod A's og F's stemmer.", "1 for V,C; 1 against A,F")]
    [InlineData("Indstillingen vedtages med stemmerne fra V (8) imod stemmerne fra A (7).", "1 for V 8; 1 against A 7")]
    [InlineData("Godkendt mod stemmerne fra Dansk Folkeparti.", "1 against Dansk Folkeparti")]
    [InlineData("Vedtaget med 11 stemmer for (A, F) mod 9 stemmer (V, C).", "1 for A,F of 11; 1 against V,C of 9")]
    [InlineData("Anbefalet af et flertal (A, B, V) mod Ø.", "1 for A,B,V; 1 against Ø")]
    [InlineData("Venstres to medlemmer stemte imod.", "1 against Venstre 2")]
    [InlineData("Vedtaget af A og F mod V og C's stemmer.", "1 for A,F; 1 against V,C")]
    [InlineData("Tiltrådt med støtte fra A og F.", "1 for A,F")]
    [InlineData("Imødekommet med tilslutning fra Vejdirektoratet.", "")]
    [InlineData("Vedtaget med stemmetallet 9 mod 4.", "1 for ? of 9; 1 against ? of 4")]
    [InlineData("For (14): A og B. Imod (9): V. Undlod (2): Ø.", "1 for A,B of 14; 1 against V of 9; 1 abstained Ø of 2")]
    [InlineData("Flertallet bestod af A og F. Mindretallet bestod af V.", "1 for A,F; 1 against V")]
    public void What_votes_are_theirs(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Lis Holm (A), der havde stillet forslaget, stemte for.", "1 for Lis Holm(A)")]
    [InlineData("Mogens Vad, formand for udvalget, stemte imod.", "1 against Mogens Vad")]
    [InlineData("Udvalget er enigt med undtagelse af Ib Toft (N), som er imod.", "1 against Ib Toft(N)")]
    [InlineData("De resterende partier, V, C og O, stemte imod.", "1 against V,C,O")]
    [InlineData("De øvrige medlemmer (A og Ø) stemte imod.", "1 against A,Ø")]
    [InlineData("Samtlige 19 tilstedeværende medlemmer stemte for.", "1 for ALL of 19")]
    [InlineData("Alle partier anbefaler indstillingen.", "1 for ALL")]
    [InlineData("Budgetpartierne stemte for, og oppositionen imod.", "1 for <Budgetpartierne>; 1 against <oppositionen>")]
    [InlineData("For stemte flertalsgruppen (16), imod den borgerlige blok.",
        "1 for <flertalsgruppen> of 16; 1 against <den borgerlige blok>")]
    [InlineData("Arbejdsgruppen anbefaler model 2.", "")]
    [InlineData("For stemte Lokallisten Nørreby (3), Havnens Venner (1) og Venstre (6).",
        "1 for Lokallisten Nørreby 3,Havnens Venner 1,Venstre 6")]
    [InlineData("For stemte A, Ø og Ida Lyng (13).", "1 for A,Ø,Ida Lyng of 13")]
    [InlineData("Gruppeformand Per Lund (V) og 2. viceborgmester Ib Holm stemte imod.", "1 against Per Lund(V),Ib Holm")]
    [InlineData("Udvalgsformanden stemte for.", "1 for Udvalgsformanden")]
    [InlineData("SF og Enhedslisten - De Rød-Grønne stemte imod.", "1 against SF,Enhedslisten - De Rød-Grønne")]
    [InlineData("K. B. Olsen (V) og Maria d'Angelo (C) stemte imod.", "1 against K. B. Olsen(V),Maria d'Angelo(C)")]
    [InlineData("Alle med undtagelse af Ø stemte for.", "1 for ALL")]
    [InlineData("Tiltrådt af samtlige partier.", "1 for ALL")]
    [InlineData("Hverken V eller C stemte for.", "")]
    [InlineData("V og C stemte som de eneste imod.", "1 against V,C")]
    [InlineData("Foreningen Grøn By var imod. Bestyrelsen for Nordhallen stemte for en fusion.", "")]
    [InlineData("Imod stemte Bo Vad (V), som ønsker sagen i byrådet, og Ida Krag (C).", "1 against Bo Vad(V),Ida Krag(C)")]
    public void Who_they_are(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Vedtaget, med Radikale Venstre stemmende imod og SF stemmende blankt.",
        "1 against Radikale Venstre; 1 abstained SF")]
    [InlineData("10 stemte for, 9 imod og 2 hverken/eller.", "1 for ? of 10; 1 against ? of 9; 1 abstained ? of 2")]
    [InlineData("Imod var SF (2) og LA (1), i alt 3.", "1 against SF 2,LA 1 of 3")]
    [InlineData("Imod indstillingen var Nye Borgerlige.", "1 against Nye Borgerlige")]
    [InlineData("Der blev afgivet 14 stemmer for forslaget og 11 imod.", "1 for ? of 14; 1 against ? of 11")]
    [InlineData("Antal stemmer for: 13. Antal stemmer imod: 4.", "1 for ? of 13; 1 against ? of 4")]
    [InlineData("Følgende stemte for: A og B. Følgende stemte imod: C.", "1 for A,B; 1 against C")]
    [InlineData("Karen Vang (A): For\nPer Lund (V): Imod\nIb Krag (C): Undlod", "1 for Karen Vang(A); 1 against Per Lund(V); "
        + "1 abstained Ib Krag(C)")]
    [InlineData("A, B og F for. C og O imod.", "1 for A,B,F; 1 against C,O")]
    [InlineData("Venstre afviser indstillingen.", "1 against Venstre")]
    [InlineData("Udvalget afviser indstillingen.", "")]
    [InlineData("Venstre er ikke enig i indstillingen.", "1 against Venstre")]
    [InlineData("Godkendt af A og V. Ikke godkendt af Ø.", "1 for A,V; 1 against Ø")]
    [InlineData("Anbefales - dog ikke af Ø.", "1 against Ø")]
    [InlineData("Tiltrådt - imod Ø.", "1 against Ø")]
    [InlineData("Godkendt med alle stemmer.", "1 for ALL")]
    [InlineData("V modsætter sig punkt 4. C bakker ikke op. O er hverken for eller imod.", "1 against V,C; 1 abstained O")]
    [InlineData("Grundejerforeningen Lærken er modstander af planen.", "")]
    [InlineData("Stemmer for forslaget: A, B.\nStemmer imod forslaget: V.", "1 for A,B; 1 against V")]
    [InlineData("Der er indkommet 12 høringssvar, hvoraf 8 er for og 4 imod.", "")]
    [InlineData("A og F indstiller, at planen vedtages. C indstiller, at den forkastes.", "1 for A,F; 1 against C")]
    public void How_they_voted(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));
}
