using Ingest.Model;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Agendas;

/// <summary>
/// Items whose meeting is unknown are of little use in a feed, and nothing else of the output shows it: the document says so.
/// </summary>
public sealed class MeetingFactsMissedTests
{
    private static readonly string[] Items =
    [
        "# 1. Budget for næste år", "SAG-2024-02570 ascm", "= Indstilling", $"^ {AgendaSketch.FullLine}", AgendaSketch.FullLine,
        "og i arbejde.",
        "# 2. Eventuelt", "SAG-2024-02571 ascm", "= Indstilling", $"^ {AgendaSketch.FullLine}", "og i arbejde.",
    ];

    [Fact]
    public void Neither_body_nor_date_is_one_warning()
    {
        var document = AgendaSketch.Read(["# Dagsorden", .. Items]);
        Assert.Equal(2, document.Items.Length);
        var note = Assert.Single(document.Diagnostics, note => note.Code == "meeting.unread");
        Assert.Equal((Severity.Warning, (int?)1, "The meeting's body and date were not found."), (note.Severity, note.Page, note.Message));
    }

    [Fact]
    public void A_body_without_a_date_is_named()
    {
        var document = AgendaSketch.Read(["# Dagsorden for KKR Hovedstaden", .. Items]);
        Assert.Equal("The meeting's date was not found.",
            Assert.Single(document.Diagnostics, note => note.Code == "meeting.unread").Message);
    }

    [Fact]
    public void Nothing_is_said_where_both_stand_or_no_item_was_found()
    {
        var whole = AgendaSketch.Read(["# Dagsorden", "^ KKR Hovedstaden den 6. september 2024 kl. 10.00-12.00", .. Items]);
        var letter = AgendaSketch.Read("Kære alle", AgendaSketch.FullLine, "Venlig hilsen");
        Assert.DoesNotContain(whole.Diagnostics.Concat(letter.Diagnostics), note => note.Code == "meeting.unread");
    }
}
