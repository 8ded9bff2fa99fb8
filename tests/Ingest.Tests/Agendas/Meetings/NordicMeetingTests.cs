using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Agendas.Meetings;

/// <summary>What Norwegian and Swedish papers say of a meeting, who came and what was decided.</summary>
public sealed class NordicMeetingTests
{
    private static readonly string[] Items = ["# Sak 8/24 Nytt kjøkken", "^ Det er gammelt.", "= Vedtak", "^ Kjøkkenet skiftes.",
        "# Sak 9/24 Eventuelt", "^ Ingen saker."];

    [Theory]
    [InlineData("! Innkalling til fylkestinget", "Fylkestinget møtes tirsdag 11. juni 2024 kl. 10.", "Fylkestinget")]
    [InlineData("! Kallelse till regionfullmäktige", "Onsdagen den 17 april 2024 klockan 09.30", "regionfullmäktige")]
    [InlineData("! Kallelse", "Kommunstyrelsen kallas till sammanträde den 14 maj 2024 klockan 13.15", "Kommunstyrelsen")]
    [InlineData("! Møteprotokoll", "Styremøte i Fjellro ungdomslag tirsdag 16. april 2024 kl. 20.00", "Fjellro ungdomslag")]
    public void The_body_is_named_without_the_paper_s_word(string title, string below, string body) =>
        Assert.Equal(body, Read([title, below, .. Items]).Meeting?.Body, ignoreCase: true);

    [Theory]
    [InlineData("Utvalg: Havnestyret", "Møtedato: 27.11.2024", "Møtetid: 10:30 – 14:05", "10:30")]
    [InlineData("Utvalg: Havnestyret", "Møtedato: 9. april 2024", "Klokkeslett: 09.00", "09:00")]
    public void The_hour_stands_behind_its_label(string body, string date, string time, string start) =>
        Assert.Equal(start, Read(["! Møteinnkalling", body, date, time, .. Items]).Meeting?.Start);

    [Fact]
    public void The_place_stands_behind_the_hour() => Assert.Equal("Konserthuset, Dalstad",
        Read(["! Kallelse", "Regionfullmäktige sammanträder onsdagen den 17 april 2024 klockan 09.30 i Konserthuset, Dalstad.", .. Items])
            .Meeting?.Place);

    [Fact]
    public void How_it_was_decided_is_no_body()
    {
        var read = Read("! Møtebok", "Formannskapet", "12. september 2023 kl. 9", "# Sak 8/24 Nytt kjøken", "^ Det er gamalt.",
            "= Samrøystes vedtak", "^ Kjøkenet vert skift.", "# Sak 9/24 Skjenkeløyve", "^ Kroa søkjer.", "= Vedtak",
            "^ Løyvet vert gjeve.",
            "# Sak 10/24 Ymse", "^ Ingen saker.", "= Vedtak", "^ Teke til vitande.");
        Assert.Equal(["Formannskapet", "Formannskapet", "Formannskapet"],
            read.Items.SelectMany(item => item.Decisions).Select(decision => decision.Body));
    }

    [Fact]
    public void A_board_s_part_decides_under_its_short_name()
    {
        var read = Read("! Sammanträdesprotokoll", "Kommunstyrelsens arbetsutskott", "2023-09-04 kl. 08.30", "# § 8 Budget",
            "= Arbetsutskottets beslut", "^ Ärendet överlämnas.", "# § 9 Camping", "= Arbetsutskottets beslut", "^ Avtalet sägs upp.",
            "# § 10 Elbilar", "= Arbetsutskottets beslut", "^ Två bilar köps.");
        Assert.All(read.Items, item => Assert.Equal("Kommunstyrelsens arbetsutskott", Assert.Single(item.Decisions).Body));
    }

    [Fact]
    public void People_are_read_with_titles_roles_and_parties()
    {
        var people = People("Frammøtte: Ingrid Tveito (SP), ordførar, Olav Kleivi (KrF), Marte Nomeland (Ap)",
            "Forfall: Tarjei Vågslid (H)",
            "Frå administrasjonen: Rådgiver Else Moe, kommunedirektør Åshild Nordbø");
        Assert.Equal(
            [("Ingrid Tveito", "SP", "ordførar", Attendance.Present), ("Olav Kleivi", "KrF", null, Attendance.Present),
                ("Marte Nomeland", "Ap", null, Attendance.Present), ("Tarjei Vågslid", "H", null, Attendance.Absent),
                ("Else Moe", null, "rådgiver", Attendance.Present), ("Åshild Nordbø", null, "kommunedirektør", Attendance.Present)],
            people);
    }

    /// <summary>Who reads the minutes through has no part of his own; one is away while an item is heard; some have no vote.</summary>
    [Fact]
    public void What_Swedish_minutes_say_of_people_is_read()
    {
        var people = People("Ledamöter: Inger Falk (S), ordförande, Thomas Rudin (M), Gun Ekvall (C)", "Frånvarande: Gun Ekvall (C), § 9",
            "Ej tjänstgörande ersättare: Hugo Stål (KD)", "Tjänstemän: Bygglovschef Åsa Lind", "Justerare: Thomas Rudin");
        Assert.Equal(
            [("Inger Falk", "S", "ordförande", Attendance.Present), ("Thomas Rudin", "M", null, Attendance.Present),
                ("Gun Ekvall", "C", null, Attendance.Present), ("Hugo Stål", "KD", "ej tjänstgörande ersättare", Attendance.Present),
                ("Åsa Lind", null, "bygglovschef", Attendance.Present)], people);
    }

    private static IEnumerable<(string, string?, string?, Attendance)> People(params string[] lines) =>
        Read(["! Møteprotokoll", "Formannskapet", "12. september 2023 kl. 9.00", .. lines, .. Items]).Meeting!.Participants
            .Select(one => (one.Name, one.Party, one.Role, one.Attendance));

    [Theory]
    [InlineData("Stängd punkt")]
    [InlineData("Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen")]
    [InlineData("Unnateken offentlegheit, offl. § 23")]
    [InlineData("Møtet ble lukket, jf. kommuneloven § 11-5 andre ledd")]
    public void An_item_is_closed(string mark) => Assert.Equal(Access.Closed,
        Read("! Møteprotokoll", "Formannskapet", "12. september 2023 kl. 9.00", "# Sak 8/24 Personalsak", mark, "= Vedtak",
            "^ Avtalen godkjennes.", "# Sak 9/24 Eventuelt", "= Vedtak", "^ Ingen saker.").Items[0].Access);
}
