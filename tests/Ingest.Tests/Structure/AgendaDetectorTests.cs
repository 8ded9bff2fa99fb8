using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Structure;

/// <summary>Whether a document is an agenda at all is told by what it calls itself, and by titles that only agendas have.</summary>
public sealed class AgendaDetectorTests
{
    [Theory]
    [InlineData("! Dagsordenpunkter", MeetingKind.Agenda)]
    [InlineData("! Mødeindkaldelse", MeetingKind.Agenda)]
    [InlineData("! INDKALDELSE", MeetingKind.Agenda)]
    [InlineData("! Sagsliste", MeetingKind.Agenda)]
    [InlineData("! Mødenoter", MeetingKind.Minutes)]
    [InlineData("! Udskrift af hegnsynsprotokollen", MeetingKind.Minutes)]
    [InlineData("! Dagsorden med vedtagelser", MeetingKind.Minutes)]
    public void It_may_be_called_by_a_rarer_word(string title, MeetingKind kind)
    {
        var read = Read(title, "Socialudvalget", "Onsdag den 12. marts 2031 kl. 17.00", "# 1. Lokaler til klubben",
            "^ Vi har talt om det i aften.", "# 2. Kunst i hallen", "^ Kurt taler med dem.", "# 3. Lys på grusbanen",
            "^ Det tages op i maj.");
        Assert.Equal(["1", "2", "3"], read.Items.Select(item => item.Number));
        Assert.Equal(kind, read.Meeting?.Kind);
    }

    [Fact]
    public void Titles_that_only_agendas_have_tell_it()
    {
        var items = Read("! Socialudvalget", "Onsdag den 12. marts 2031 kl. 17.00", "# 1. Godkendelse af dagsorden",
            "^ Dagsordenen blev godkendt.", "# 2. Lys på grusbanen", "^ Kurt taler med dem.", "# 3. Eventuelt", "^ Intet.").Items;
        Assert.Equal(["1", "2", "3"], items.Select(item => item.Number));
    }

    [Fact]
    public void A_board_s_meeting_has_its_last_title_cut_short()
    {
        var read = Read("! Mosevænget Kajakklub", "Møde: Bestyrelsesmøde", "Tid: Mandag d. 14/3 2031 kl. 17:30", "Deltagere: Ida, Kurt",
            "Fraværende: Ole", "# 1. Nyt fra formanden:", "^ Kurt taler med dem.", "# 2. Lys på grusbanen:", "^ Kurt taler med dem.",
            "# 3. Evt.:", "^ Intet.");
        Assert.Equal(["1", "2", "3"], read.Items.Select(item => item.Number));
        Assert.Equal(MeetingKind.Minutes, read.Meeting?.Kind);
    }

    [Fact]
    public void A_report_in_numbered_chapters_is_none() => Assert.Empty(
        Read("! Årsberetning", "Socialudvalget", "# 1. Indledning", "^ Udvalget har mødtes ni gange.", "# 2. Lys på grusbanen",
            "^ Kurt har talt med dem.", "# 3. Borgermødet i maj", "^ Der kom mange.").Items);

    /// <summary>Ideas are called for as meetings are, and "eventuelt" begins other titles than the last item's.</summary>
    [Fact]
    public void A_plan_that_calls_for_ideas_is_none()
    {
        var read = Read("! Planstrategi 2027", "Skovby Kommune, maj 2026", "# 1. Indledning", "^ Kommunen skal have en ny planstrategi.",
            "# 2. Indkaldelse af idéer og forslag", "^ Borgere kan sende idéer i otte uger.", "# 3. Eventuelt nye byzoner",
            "^ Der kan blive brug for nye byzoner.", "# 4. Valg af dirigent", "^ Han vælges for et år.");
        Assert.Empty(read.Items);
        Assert.NotEqual(MeetingKind.Agenda, read.Meeting?.Kind);
    }

    /// <summary>By-laws speak of agendas, and have the list of one; they are no meeting's.</summary>
    [Theory]
    [InlineData("a) ", "b) ", "c) ")]
    [InlineData("1. ", "2. ", "3. ")]
    public void By_laws_are_none(string first, string second, string third) => Assert.Empty(Read(Bylaws(first, second, third, [])).Items);

    [Fact]
    public void By_laws_that_say_when_they_were_adopted_are_none() =>
        Assert.Empty(Read(Bylaws("1. ", "2. ", "3. ", ["Vedtaget på generalforsamlingen den 3. marts 2024"])).Items);

    /// <summary>A meeting may number its items so.</summary>
    [Fact]
    public void Sections_of_a_meeting_are_items() => Assert.Equal(["21", "22", "23"],
        Read("! Dagsorden", "Møde i Byrådet", "Onsdag den 12. marts 2031 kl. 17.00", "# § 21 Godkendelse af dagsorden",
            "^ Dagsordenen blev godkendt.", "# § 22 Lys på grusbanen", "^ Kurt taler med dem.", "# § 23 Eventuelt", "^ Intet.")
            .Items.Select(item => item.Number));

    /// <summary>A paper whose title says that it is something else speaks of agendas and heads its parts as they do.</summary>
    [Theory]
    [InlineData("! Forretningsorden for repræsentantskabet", "# 1. Møder", "# 2. Dagsorden", "# 3. Referat")]
    [InlineData("! Brugervejledning", "# 1. Opret et møde", "# 2. Dagsorden", "# 3. Referat af mødet")]
    [InlineData("! Afgørelse", "# Afgørelse", "# Sagsfremstilling", "# Begrundelse")]
    public void What_calls_itself_something_else_is_none(string title, params string[] headings) => Assert.Empty(
        Read([title, "Skovby, den 12. marts 2031", .. headings.SelectMany(heading => new[] { heading, "^ Her står noget om det." })])
            .Items);

    /// <summary>A guide's heading may speak of minutes, and a report have chapters that are called so.</summary>
    [Theory]
    [InlineData("# Trin 1: Opret en bruger", "# Trin 2: Læg et referat op", "# Trin 3: Gem")]
    [InlineData("# Før mødet", "# Under mødet", "# Eksempel på et referat")]
    [InlineData("# 1. Indkaldelse", "# 2. Dagsorden", "# 3. Referat")]
    public void What_speaks_of_agendas_and_minutes_is_none(params string[] headings) => Assert.Empty(
        Read(["! Sådan gør I i klubben", .. headings.SelectMany(heading => new[] { heading, "^ Her står noget om det." })]).Items);

    /// <summary>A letter, or a report's chapter, may quote the items of a meeting.</summary>
    [Fact]
    public void A_list_that_a_sentence_leads_in_is_quoted() => Assert.Empty(
        Read("Til bestyrelsen for klubben", "! Klage over forløbet", "^ Jeg er ikke tilfreds. På opslaget kunne man læse dette:",
            "^ 1. Valg af dirigent", "^ 2. Beretning", "^ 3. Salg af skuret", "^ 4. Eventuelt", "^ Skuret var solgt i forvejen.",
            "^ Med venlig hilsen").Items);

    /// <summary>A guide may show one as a table.</summary>
    [Fact]
    public void A_table_that_a_sentence_leads_in_is_quoted() => Assert.Empty(
        Read("! Sådan gør I i klubben", "^ I kan skrive dette af:", "@ 1. Valg af dirigent|Klubben vælger", "@ 2. Nye net|Højst to",
            "@ 3. Valg af formand|Hav sedler klar", "@ 4. Eventuelt|Intet besluttes", "^ Held og lykke med mødet.").Items);

    /// <summary>The same under a line that names it is the meeting's own.</summary>
    [Fact]
    public void A_list_under_a_line_that_names_the_agenda_is_not() => Assert.Equal(4,
        Read("! Generalforsamling i klubben", "Onsdag den 12. marts 2031 kl. 17.00", "^ Bestyrelsen indkalder med følgende dagsorden:",
            "^ 1. Valg af dirigent", "^ 2. Beretning", "^ 3. Salg af skuret", "^ 4. Eventuelt", "^ Med venlig hilsen").Items.Length);

    private static string[] Bylaws(string first, string second, string third, string[] adopted) =>
        ["! Vedtægter for Tved Jagtforening", .. adopted, "# § 1 Navn og hjemsted", "^ Foreningens navn er Tved Jagtforening.",
            "# § 2 Formål", "^ Foreningens formål er at samle jægere.", "# § 3 Generalforsamling",
            "^ Dagsorden for den ordinære generalforsamling:", $"^ {first}Valg af dirigent", $"^ {second}Formandens beretning",
            $"^ {third}Eventuelt", "# § 4 Bestyrelse", "^ Bestyrelsen består af fem medlemmer."];
}
