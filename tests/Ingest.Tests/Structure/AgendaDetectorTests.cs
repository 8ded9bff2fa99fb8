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
    public void A_report_in_numbered_chapters_is_none() => Assert.Empty(
        Read("! Årsberetning", "Socialudvalget", "# 1. Indledning", "^ Udvalget har mødtes ni gange.", "# 2. Lys på grusbanen",
            "^ Kurt har talt med dem.", "# 3. Borgermødet i maj", "^ Der kom mange.").Items);
}
