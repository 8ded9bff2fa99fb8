namespace Ingest.Tests.Facts.Votes;

/// <summary>Who voted, where the sentence says it by other words than "A stemte imod".</summary>
public sealed class VoteDoerTests
{
    [Theory]
    [InlineData("Dirigenten spurgte, om nogen stemte imod planen. Det gjorde Ole Dam.", "1 against Ole Dam")]
    [InlineData("Ida Krag stemte imod; det samme gjorde Bo Vad og Eva Fog.", "1 against Ida Krag,Bo Vad,Eva Fog")]
    [InlineData("Formanden stemte for. Det gjorde kassereren også.", "1 for Formanden,kassereren")]
    [InlineData("Protokoltilførsel fra V: Vi har stemt imod, fordi skatten stiger.", "1 against V")]
    [InlineData("Godkendt. Særudtalelse af Ida Krag: Jeg har stemt imod, fordi træerne fældes.", "1 against Ida Krag")]
    [InlineData("Ida Krag var den eneste, der stemte imod taksten.", "1 against Ida Krag")]
    [InlineData("Venstre var eneste parti, der stemte for at udsætte sagen.", "1 for Venstre")]
    [InlineData("Liberal Alliances repræsentant stemte imod.", "1 against Liberal Alliance")]
    [InlineData("Bo Vad var ene om at stemme imod.", "1 against Bo Vad")]
    public void Said_of_them(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Bag indstillingen stod A (9) og F (2); mod den stemte V (8).", "1 for A 9,F 2; 1 against V 8")]
    [InlineData("Vedtaget med stemmerne fra A og F over for stemmerne fra V og C.", "1 for A,F; 1 against V,C")]
    [InlineData("Andragendet bevilgedes med 6 stemmer, medens P. Dam og gdr. N. Krag stemte derimod.",
        "1 for ? of 6; 1 against P. Dam,N. Krag")]
    [InlineData("Sagen kunne ikke fremmes, idet P. Dam og Ejnar Krag nægtede den deres stemme.", "1 against P. Dam,Ejnar Krag")]
    [InlineData("For salget stemte ingen uden Chr. Dam.", "1 for Chr. Dam")]
    [InlineData("Ingen andre end Ole Dam stemte imod.", "1 against Ole Dam")]
    [InlineData("Købet vedtoges af alle mod en: fru P. Dam.", "1 for ALL; 1 against P. Dam of 1")]
    [InlineData("Imod salget har alene næstformanden, Eigil Krag (V), stemt.", "1 against Eigil Krag(V)")]
    [InlineData("Alle på nær to stemte for planen.", "1 for ALL")]
    [InlineData("Formanden holdt sig uden for afstemningen.", "1 abstained Formanden")]
    [InlineData("A og B tiltrådte. Løsgænger Ida Krag tiltrådte ligeledes, hvorimod O stemte nej.",
        "1 for A,B,Ida Krag; 1 against O")]
    [InlineData("Godkendt mod I's og O's stemmer og de resterende punkter uden afstemning.", "1 against I,O")]
    public void Older_words(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Ida Aa. og Bo stemte imod, mens Eva stemte for.", "1 against Ida Aa.,Bo; 1 for Eva")]
    [InlineData("Ida og Bo sagde ja; de andre seks sagde nej.", "1 for Ida,Bo; 1 against <de andre> of 6")]
    [InlineData("1 (Ida Krag, FP) undlod at stemme.", "1 abstained Ida Krag(FP) of 1")]
    [InlineData("Jens (for), Mette (for), Karen (imod).", "1 for Jens,Mette; 1 against Karen")]
    [InlineData("Tre medlemmer (Ida, Bo og Ole) var imod.", "1 against Ida,Bo,Ole of 3")]
    [InlineData("Tilbuddet antaget mod Ole Dams stemme.", "1 against Ole Dam")]
    [InlineData("Hvem stemmer for? Hvem stemmer imod?", "")]
    [InlineData("Ida, Bo og Eva er for, Ole er imod.", "1 for Ida,Bo,Eva; 1 against Ole")]
    [InlineData("Valgt form: skriftlig stemme. Krag – ja. Dam – nej. Vad – ja, med bemærkning. Fog – blank.",
        "1 for Krag,Vad; 1 against Dam; 1 abstained Fog")]
    [InlineData("For: 9; imod: Ida Krag, stud.jur. Bo Vad; hverken for eller imod: rektor.",
        "1 for ? of 9; 1 against Ida Krag,Bo Vad; 1 abstained rektor")]
    [InlineData("Bestyrelsen stemte: Ida, Bo og Eva for at købe båden, Ole og Per for at vente.", "1 for Ida,Bo,Eva; 2 for Ole,Per")]
    [InlineData("Godkendt med 8 stemmer for (VIP og TAP) og 3 imod.", "1 for <VIP>,<TAP> of 8; 1 against ? of 3")]
    [InlineData("Ni medlemmer stemte for, mens Sejlklubben og Pensionistforeningen stemte imod.",
        "1 for ? of 9; 1 against <Sejlklubben>,<Pensionistforeningen>")]
    public void Their_names(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));
}
