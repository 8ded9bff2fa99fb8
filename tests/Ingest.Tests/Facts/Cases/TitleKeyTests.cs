using Ingest.Facts.Cases;

namespace Ingest.Tests.Facts.Cases;

/// <summary>Titles of one matter's steps have one key, titles of two matters two.</summary>
public sealed class TitleKeyTests
{
    [Theory]
    [InlineData("Budget 2025-2028", "BUDGET 2025 – 2028, 1. behandling", "2. behandling af budget 2025-2028",
        "Budget 2025-2028 (2. behandling)")]
    [InlineData("Ny svømmehal", "Genoptaget: Ny svømmehal", "Ny svømmehal – fornyet behandling", "12. Ny svømmehal (orientering)",
        "Sag: Ny svømmehal.",
        "Beslutning om ny svømmehal", "Udsat sag: »Ny svømmehal«", "Ny svømmehal - fortsat", "Punkt 3: Ny svømmehal, endelig godkendelse")]
    [InlineData("Forslag til lokalplan 124 for Torvet", "Endelig vedtagelse af lokalplan 124 for Torvet med tillæg 6 til kommuneplanen",
        "Lokalplan nr. 124 – endelig vedtagelse", "LOKALPLANFORSLAG 124, TORVET")]
    [InlineData("Forslag fra SF om gratis entré på museet", "Gratis entré på museet (forslag fra SF)")]
    [InlineData("Klimaplan for Havnbjerg", "Beslutning om klimaplan for Havnbjerg – projektforslag efter høring",
        "Klimaplanen for Havnbjerg, høringssvar", "Klimaplan for Havnbjerg: behandling af høringssvar")]
    [InlineData("Vandplan, tillæg 7: forslag til høring", "Tillæg 7 til vandplanen. Endelig vedtagelse")]
    [InlineData("Udbud af kørsel til dagcentret", "Resultat af udbud – kørsel til dagcentret", "Kørsel til dagcentret, valg af leverandør")]
    [InlineData("Budgetforslag 2031 og overslagsår (1. behandling)", "Budget 2031 og overslagsår (2. behandling)")]
    [InlineData("Legepladser ved skolerne", "Legepladser ved skolerne – frigivelse af midler",
        "Frigivelse af anlægsmidler til legepladser ved skolerne", "Legepladser ved skolerne. Licitationsresultat")]
    [InlineData("Kunststrategi", "Forslag til kunststrategi", "Revideret kunststrategi", "Kunststrategien – justeret forslag",
        "Kunststrategi, evaluering af høring", "Høring om kunststrategien", "Kunststrategi - i offentlig høring")]
    public void Steps_of_one_matter_are_one(params string[] titles) => Assert.Single(titles.Select(TitleKey.Of).Distinct());

    [Theory]
    [InlineData("Lokalplan 123", "Lokalplan 124")]
    [InlineData("Lokalplan 123", "Opfølgning på lokalplan 123")]
    [InlineData("Budget 2024", "Budget 2025")]
    [InlineData("Økonomirapportering pr. 31. marts 2024", "Økonomirapportering pr. 30. juni 2024")]
    [InlineData("Ny svømmehal", "Ny skøjtehal")]
    [InlineData("Udvidelse af Nordskolen", "Udvidelse af Sydskolen")]
    [InlineData("Handicapplan", "Handicaprådet")]
    [InlineData("Ny hal", "Nye haver")]
    [InlineData("2. etape af stien", "3. etape af stien")]
    public void Other_matters_are_others(string one, string other) => Assert.NotEqual(TitleKey.Of(one), TitleKey.Of(other));

    [Theory]
    [InlineData("Orientering")]
    [InlineData("Eventuelt")]
    [InlineData("Lukket punkt")]
    [InlineData("2. behandling")]
    public void A_title_that_is_a_step_only_stays(string title) => Assert.NotNull(TitleKey.Of(title));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("–")]
    public void Nothing_has_no_key(string? title) => Assert.Null(TitleKey.Of(title));
}
