using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Labels;

/// <summary>Agendas and minutes of a page and two or three items, read with the model as they ship.</summary>
public sealed class ShortAgendaTests
{
    private static readonly Lazy<LineModel> Model = new(LineModel.LoadDefault);

    /// <summary>The model may take the first items for the meeting's; a count that goes on in one type is whole.</summary>
    [Theory]
    [InlineData("! Dagsorden|= Teknikudvalget|Åby Kommune|Tirsdag den 11. marts 2031 kl. 16.00|Lokale 4, Rådhuset",
        "1. Godkendelse af dagsorden|^ Udvalget skal godkende dagsordenen.")]
    [InlineData("! Dagsorden – Skoleudvalget|Torsdag den 9. oktober 2031 kl. 16.30, Ådalskolen, lokale 12",
        "1. Anlægspulje til legepladser|^ Puljen fordeles som vist. «Alle skoler» dækker den fælles sikkerhedskontrol. Beløb i 1.000 kr.")]
    [InlineData("! Dagsorden – Skoleudvalget|Torsdag den 9. oktober 2031 kl. 16.30, Ådalskolen, lokale 12",
        "1. Mødets åbning|^ Formanden byder velkommen til mødet på Ådalskolen kl. 16.30.")]
    [InlineData("! Dagsorden|= Teknikudvalget|Åby Kommune|Tirsdag den 11. marts 2031 kl. 16.00|Lokale 4, Rådhuset",
        "1. Mødets åbning|^ Mødet holdes i lokale 4 den 11. marts 2031.")]
    public void The_first_item_is_one_where_the_next_are(string front, string item)
    {
        var document = Read([
            .. front.Split('|'), .. ("# " + item).Split('|'),
            "# 2. Tilskud til haller", "^ Tre hold elever har givet karakter fra 1 til 5.", "= Indstilling",
            "^ Det indstilles, at orienteringen tages til efterretning.",
            "# 3. Eventuelt", "^ Ingen bemærkninger på forhånd."]);
        Assert.Equal(["1", "2", "3"], document.Items.Select(one => one.Number));
        Assert.Equal(item.Split("|^ ")[1], document.Items[0].Fields[0].Text);
    }

    /// <summary>Where there is little text, its widest line may be the one that says what it is.</summary>
    [Theory]
    [InlineData("Referat fra møde den 19. februar 2032 kl. 19.00 i sognegården ved åen", MeetingKind.Minutes, "2032-02-19")]
    [InlineData("Dagsorden til møde torsdag den 5. juni 2031 kl. 9.00 i Salen, Hvidbjerg gamle Rådhus", MeetingKind.Agenda, "2031-06-05")]
    public void A_line_that_begins_with_what_it_is_and_has_a_date_names_the_document(string line, MeetingKind kind, string date)
    {
        var document = Read("! Menighedsrådet ved Bøgelund", line, "# 1. Kirkegårdens budget", "^ Kassereren fremlagde budgettet.",
            "= Beslutning", "^ Budgettet godkendt.", "# 2. Gudstjenester", "^ Planen blev gennemgået.");
        Assert.Equal(["1", "2"], document.Items.Select(item => item.Number));
        Assert.Equal((kind, date), (document.Meeting.Kind, document.Meeting.Date));
    }

    /// <summary>A letter may speak of minutes, and a report number its chapters.</summary>
    [Theory]
    [InlineData("Referat fra mødet den 19. februar 2032 er vedlagt.")]
    [InlineData("Vi sender hermed et referat fra mødet den 19. februar 2032 til orientering")]
    [InlineData("Notat om mødet den 19. februar 2032 i sognegården")]
    public void A_letter_or_report_is_none(string line) =>
        Assert.Empty(
            Read("! Menighedsrådet ved Bøgelund", line, "# 1. Kirkegårdens budget", "^ Kassereren fremlagde budgettet.",
                "# 2. Gudstjenester", "^ Planen blev gennemgået.").Items);

    private static AgendaDocument Read(params string[] lines)
    {
        var page = new PageSketch(1);
        var y = 790.0;
        foreach (var line in lines)
        {
            var (size, bold, step, text) = line[..2] switch
            {
                "! " => (18.0, true, 30.0, line[2..]),
                "# " => (13.0, true, 28.0, line[2..]),
                "= " => (11.0, true, 24.0, line[2..]),
                "^ " => (11.0, false, 22.0, line[2..]),
                _ => (11.0, false, 13.0, line),
            };
            y -= step;
            page.Text(68, y, text, size, bold);
        }

        return AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = Model.Value }).Document;
    }
}
