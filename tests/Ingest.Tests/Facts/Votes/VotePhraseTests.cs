namespace Ingest.Tests.Facts.Votes;

/// <summary>Voters and votes that are told by where a phrase stands and by the verb's form, not by a form of name.</summary>
public sealed class VotePhraseTests
{
    [Theory]
    [InlineData("34 andelshavere stemte for, 12 stemte imod.", "1 for ? of 34; 1 against ? of 12")]
    [InlineData("Kommunerne i syd stemte imod.", "1 against <Kommunerne i syd>")]
    [InlineData("Godkendt. Imod stemte gruppen af mindre værker.", "1 against <gruppen af mindre værker>")]
    [InlineData("Havnefogeden stemte imod, mens sognepræsten undlod at stemme.", "1 against Havnefogeden; 1 abstained sognepræsten")]
    [InlineData("Forældrenes fire repræsentanter stemte for, lærernes to imod.",
        "1 for <Forældrenes fire repræsentanter> of 4; 1 against <lærernes to> of 2")]
    [InlineData("Eleverne stemte imod, lærerne for.", "1 against <Eleverne>; 1 for <lærerne>")]
    [InlineData("De to repræsentanter for forældrene stemte imod.", "1 against <De to repræsentanter for forældrene> of 2")]
    [InlineData("De øvrige tre medlemmer stemte for.", "1 for <De øvrige tre medlemmer> of 3")]
    [InlineData("De tre medarbejdervalgte undlod at stemme.", "1 abstained <De tre medarbejdervalgte> of 3")]
    [InlineData("Samtlige fremmødte, 11 i tallet, stemte for.", "1 for ALL of 11")]
    [InlineData("Halvdelen, Ole Dam og Ida Krag, stemte for salget.", "1 for Ole Dam,Ida Krag")]
    [InlineData("Kun ét medlem, Ole Dam, stemte imod.", "1 against Ole Dam of 1")]
    [InlineData("Formanden, der er valgt af ejerne, stemte ikke for planen, men imod.", "1 against Formanden")]
    [InlineData("A og V ved 2. behandlingen stemte imod.", "1 against A,V")]
    [InlineData("A, B og F stemte for, i alt 14. V stemte imod, i alt 5.", "1 for A,B,F of 14; 1 against V of 5")]
    public void Whoever_is_the_subject_votes(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Fru Ida Krag og pastor Ole Dam stemte imod.", "1 against Ida Krag,Ole Dam")]
    [InlineData("Godkendt, idet de herrer Balling og Dam stemte imod.", "1 against Balling,Dam")]
    [InlineData("Hr. Jensen og kammerherre von Bylow stemte imod.", "1 against Jensen,von Bylow")]
    [InlineData("Tiltrådt, idet ingeniør Th. Kragh stemte imod.", "1 against Th. Kragh")]
    [InlineData("Forslaget fik Chr. Damms og Ida Krags stemmer.", "1 for Chr. Damm,Ida Krag")]
    [InlineData("Ja fra Gerda, Poul og Lise K. og Bo.", "1 for Gerda,Poul,Lise K.,Bo")]
    [InlineData("Nordby Kommune (2 stemmer) stemte for.", "1 for <Nordby Kommune> 2")]
    [InlineData("Kun Elsø og Nørby Vandværker stemte for.", "1 for <Elsø og Nørby Vandværker>")]
    [InlineData("Medlemskommunerne er uenige. Nordby stemte imod.", "1 against <Nordby>")]
    [InlineData("A-B-F stemte for. K-O stemte imod.", "1 for A,B,F; 1 against K,O")]
    [InlineData("O og I kan ikke tiltræde.", "1 against O,I")]
    [InlineData("Liste T's to medlemmer stemte imod; Fremskridtspartiets 3 medlemmer stemte for.",
        "1 against Liste T 2; 1 for Fremskridtspartiet 3")]
    [InlineData("Imod stemte Bylisten med 3 stemmer og Kystfællesskabet med 1 stemme.", "1 against Bylisten 3,Kystfællesskabet 1")]
    [InlineData("Det konservative Folkeparti og hele Venstre stemte imod.", "1 against Det konservative Folkeparti,Venstre")]
    [InlineData("Alle, undtagen Ole Dam, stemte for.", "1 for ALL")]
    [InlineData("Forslaget blev vedtaget af alle partier undtagen Venstre, der stemte imod.", "1 for ALL; 1 against Venstre")]
    public void Titles_and_genitives_are_no_part_of_a_name(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));

    [Theory]
    [InlineData("Ole Dam måtte stemme imod. Ida Krag valgte at stemme for.", "1 against Ole Dam; 1 for Ida Krag")]
    [InlineData("4 medlemmer ønskede tilført, at de havde stemt imod.", "1 against ? of 4")]
    [InlineData("Ole Dam (V) havde bedt om sagen. Han stemte som den eneste for.", "1 for Ole Dam(V)")]
    [InlineData("Ole Dam lod sin stemme falde mod forslaget.", "1 against Ole Dam")]
    [InlineData("O fastholdt sit nej.", "1 against O")]
    [InlineData("Ole Dam og Ida Krag sagde ja, Bo Vad sagde nej.", "1 for Ole Dam,Ida Krag; 1 against Bo Vad")]
    [InlineData("Af de 20 mødte gik 13 ind for planen (A, B og F), mens 7 var imod.", "1 for A,B,F of 13; 1 against ? of 7")]
    [InlineData("Under afstemningen om udsættelse var Ole Dam for, alle andre imod.", "1 for Ole Dam; 1 against <alle andre>")]
    [InlineData("Otte stemte imod, og for var Ole Dam alene.", "1 against ? of 8; 1 for Ole Dam")]
    [InlineData("Borgerlisten (2) afholdt sig. Ole Dam forholdt sig neutralt.", "1 abstained Borgerlisten 2,Ole Dam")]
    [InlineData("Ole Dam tilslutter sig ikke indstillingen. Ida Krag erklærede sig uenig.", "1 against Ole Dam,Ida Krag")]
    [InlineData("Støttes af B og Å. Afvises af A og V.", "1 for B,Å; 1 against A,V")]
    [InlineData("Tiltrådt, modstemt af M.", "1 against M")]
    [InlineData("Godkendt af fire medlemmer. Ole Dam kunne ikke godkende.", "1 for ? of 4; 1 against Ole Dam")]
    [InlineData("Der var tilslutning til planen fra Ole Dam og Ida Krag. Bo Vad stemte nej.", "1 for Ole Dam,Ida Krag; 1 against Bo Vad")]
    [InlineData("Ole Dam og Ida Krag tilsluttede sig holdningen; Bo Vad stemte imod.", "1 for Ole Dam,Ida Krag; 1 against Bo Vad")]
    [InlineData("Rådet bifaldt indstillingen mod 1 stemme (Knud Dam).", "1 against Knud Dam of 1")]
    [InlineData("Rådet voterede imod. Ida Krag voterede for.", "1 for Ida Krag")]
    [InlineData("A og B indstiller til godkendelse. V indstiller til forkastelse.", "1 for A,B; 1 against V")]
    [InlineData("Med undtagelse af V, der stemte imod, tiltrådte alle partier.", "1 against V; 1 for ALL")]
    public void What_they_did_tells_the_side(string text, string votes) => Assert.Equal(votes, VoteText.Of(text));
}
