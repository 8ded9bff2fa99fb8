namespace Ingest.Tests.Facts.Votes;

/// <summary>The forms in which minutes say who voted how, one sentence or two each.</summary>
public sealed class VoteSentenceTests
{
    [Theory]
    [InlineData("For stemte A, V og C (17). Imod stemte Ø (2).", "1 for A,V,C of 17; 1 against Ø 2")]
    [InlineData("Imod stemte V, mens C undlod at stemme.", "1 against V; 1 abstained C")]
    [InlineData("Imod stemte V, og C undlod at stemme.", "1 against V; 1 abstained C")]
    [InlineData("Herefter stemte V og C imod.", "1 against V,C")]
    [InlineData("SF ønsker et større tilskud og stemmer derfor imod.", "1 against SF")]
    [InlineData("Jens Lund (I) ønskede ført til protokols, at han er imod gebyret.", "1 against Jens Lund(I)")]
    [InlineData("Venstre undlod at stemme.", "1 abstained Venstre")]
    [InlineData("Formanden og Kim Storm stemte hverken for eller imod.", "1 abstained Formanden,Kim Storm")]
    [InlineData("Tiltrådt, idet V stemte imod.", "1 against V")]
    [InlineData("Godkendt (V og C stemte imod)", "1 against V,C")]
    [InlineData("Gunnar Tved (O) imod, idet stien bør vente.", "1 against Gunnar Tved(O)")]
    [InlineData("Enhedslisten kan ikke tiltræde.", "1 against Enhedslisten")]
    [InlineData("Godkendt, idet Enhedslisten ikke kunne tiltræde punkt 3.", "1 against Enhedslisten")]
    [InlineData("A og F tiltræder indstillingen.", "1 for A,F")]
    [InlineData("Tiltrådt af A (6), F (2) og Ø (2), i alt 10.", "1 for A 6,F 2,Ø 2 of 10")]
    [InlineData("Godkendt mod Dansk Folkepartis stemmer.", "1 against Dansk Folkeparti")]
    public void A_side_has_the_voters_beside_it(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("17 stemte for, 2 imod og 1 undlod.", "1 for ? of 17; 1 against ? of 2; 1 abstained ? of 1")]
    [InlineData("Indstillingen blev vedtaget med 12 stemmer mod 7.", "1 for ? of 12; 1 against ? of 7")]
    [InlineData("Forslaget blev forkastet med 36 stemmer imod 7.", "1 against ? of 36; 1 for ? of 7")]
    [InlineData("Forslaget faldt med 4 stemmer mod 7.", "1 for ? of 4; 1 against ? of 7")]
    [InlineData("Godkendt med stemmerne 17-8.", "1 for ? of 17; 1 against ? of 8")]
    [InlineData("Vedtaget med stemmerne 4 (A og F) mod 3 (V).", "1 for A,F of 4; 1 against V of 3")]
    [InlineData("Vedtaget med seks stemmer for og ingen imod.", "1 for ? of 6")]
    [InlineData("Ved håndsoprækning stemte enogtyve imod, resten for.", "1 against ? of 21; 1 for <resten>")]
    [InlineData("Med stemmerne 11 for og 8 imod Byrådet godkendte indstillingen.", "1 for ? of 11; 1 against ? of 8")]
    [InlineData("Skriftlig afstemning: 39 for, 42 imod, 1 blank.", "1 for ? of 39; 1 against ? of 42; 1 abstained ? of 1")]
    [InlineData("Anbefales med 6 stemmer mod 1, idet Anker Skou foretrækker model 3.", "1 for ? of 6; 1 against Anker Skou of 1")]
    [InlineData("5 ud af 7 medlemmer stemte for.", "1 for ? of 5")]
    [InlineData("V og C (7) for – A og F (8) imod.", "1 for V,C of 7; 1 against A,F of 8")]
    [InlineData("Vedtaget med 15 stemmer for (A, Ø), 9 imod (V) og 1 undladelse (O).",
        "1 for A,Ø of 15; 1 against V of 9; 1 abstained O of 1")]
    [InlineData("Vedtaget mod 2 stemmer (Borgerlisten).", "1 against Borgerlisten of 2")]
    [InlineData("For stemte 20, heraf 8 fra Venstre og 7 fra Socialdemokratiet.", "1 for Venstre 8,Socialdemokratiet 7 of 20")]
    public void Numbers_are_the_side_s_unless_they_are_one_voter_s(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("For: 17 (A, B, F, V)\nImod: 2 (Ø)\nUndlod at stemme: Jens Lund (V)",
        "1 for A,B,F,V of 17; 1 against Ø of 2; 1 abstained Jens Lund(V)")]
    [InlineData("For: A, B (15) Imod: V (4) Undlod: Ø (1)", "1 for A,B of 15; 1 against V 4; 1 abstained Ø 1")]
    [InlineData("JA: 14 stemmer (A, Ø), NEJ: 9 stemmer (V, C)", "1 for A,Ø of 14; 1 against V,C of 9")]
    [InlineData("Nej til indstillingen: 3 (V). Ja til indstillingen: 4 (A, F).", "1 against V of 3; 1 for A,F of 4")]
    [InlineData("For stemte:\n- Jens P. Lund (V)\n- Per Juhl (C)\nImod stemte:\n- Karen Klint (Ø)",
        "1 for Jens P. Lund(V),Per Juhl(C); 1 against Karen Klint(Ø)")]
    [InlineData("Imod stemte:\n(F) med bemærkning om, ”at SF stemmer imod gebyret.”\n(Ø) med bemærkning om taksten.", "1 against F,Ø")]
    [InlineData("Vedtaget: 16 for (A 8, F 3, V 5) – 9 imod (C 5, O 4).", "1 for A 8,F 3,V 5 of 16; 1 against C 5,O 4 of 9")]
    public void Headings_have_their_voters_behind_or_below_them(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Et flertal bestående af A, F og Ø anbefaler.", "1 for A,F,Ø")]
    [InlineData("Et mindretal (Karen Klint (V)) kan ikke anbefale punkt 3.", "1 against Karen Klint(V)")]
    [InlineData("Et flertal på 5 medlemmer mod 2 besluttede at holde fast.", "1 for ? of 5; 1 against ? of 2")]
    [InlineData("Et bredt flertal i Folketinget har aftalt det.", "")]
    [InlineData("Et flertal anbefaler.", "")]
    public void Majorities_are_for_and_minorities_against(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Enstemmigt godkendt.", "1 for ALL")]
    [InlineData("Enig indstilling.", "1 for ALL")]
    [InlineData("Et enigt udvalg anbefaler indstillingen.", "1 for ALL")]
    [InlineData("Alle på nær Alternativet stemte for. Alternativet stemte imod.", "1 for ALL; 1 against Alternativet")]
    [InlineData("Samtlige 25 medlemmer stemte for forslaget.", "1 for ALL of 25")]
    [InlineData("De resterende 18 stemte for.", "1 for <De resterende> of 18")]
    [InlineData("Socialdemokratiets gruppe og Liste L stemte imod.", "1 against Socialdemokratiet,Liste L")]
    [InlineData("Et samlet byråd stemte for.", "1 for ALL")]
    [InlineData("For stemte samtlige medlemmer af Venstre og SF. Øvrige imod.", "1 for Venstre,SF; 1 against <Øvrige>")]
    [InlineData("De borgerlige partier stemte imod.", "1 against <De borgerlige partier>")]
    [InlineData("For stemte V, A, Nyt Vadsted og C. Imod stemte Ø.", "1 for V,A,Nyt Vadsted,C; 1 against Ø")]
    [InlineData("Det Konservative Folkeparti og Fjordlisten stemte imod.", "1 against Det Konservative Folkeparti,Fjordlisten")]
    [InlineData("Jens Hansen, V, og Hans-Jørgen af Ros (Borgerlisten) stemte imod.",
        "1 against Jens Hansen(V),Hans-Jørgen af Ros(Borgerlisten)")]
    public void Voters_are_told_by_how_they_are_printed(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));
}
