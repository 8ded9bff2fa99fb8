using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Agendas.Participants;

/// <summary>Who took part as a table with a rule between all rows, or drawn under the last item.</summary>
public sealed class RuledPeopleTests
{
    private static readonly double[] Xs = [50, 190, 240, 310];

    private static PageSketch People(PageSketch page, double y, bool drawn)
    {
        string[][] rows = [["Navn", "Parti", "Til stede", "Afbud"], ["Arne Bode", "A", "X"], ["Bitten Krag", "V", "X"],
            ["Ejvind Frø", "K", "", "X"], ["Gerda Hassel", "L", "X"]];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var k = 0; k < rows[i].Length; k++)
            {
                page.Text(Xs[k] + 3, y - (18 * i), rows[i][k], bold: i == 0);
            }

            page.Across(47, 350, y - 6 - (18 * i));
        }

        return drawn ? page.Across(47, 350, y + 12).Down(y - 78, y + 12, 47, 187, 237, 307, 350) : page;
    }

    private static PageSketch Items(PageSketch page, double y)
    {
        page.Text(50, y, "1. Godkendelse af dagsorden", 14, bold: true).Text(50, y - 20, "Dagsordenen blev godkendt i sin helhed.");
        page.Text(50, y - 60, "2. Skolens tag", 14, bold: true).Text(50, y - 80, "Taget skiftes til sommer, og skolen betaler selv.");
        return page.Text(50, y - 120, "3. Eventuelt", 14, bold: true).Text(50, y - 140, "Der var intet under punktet.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_cross_under_the_head_of_those_who_sent_word_is_absence(bool first)
    {
        var page = new PageSketch().Text(50, 780, "Referat", 18, bold: true)
            .Text(50, 762, "Skolebestyrelsen den 24. februar 2026 kl. 19.00");
        page = first ? Items(People(page, 720, drawn: false), 590) : People(Items(page, 720), 540, drawn: true);
        var document = AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded)).Document;
        Assert.Equal([("Arne Bode", "A", Attendance.Present), ("Bitten Krag", "V", Attendance.Present),
            ("Ejvind Frø", "K", Attendance.Absent), ("Gerda Hassel", "L", Attendance.Present)],
            document.Meeting.Participants.Select(person => (person.Name, person.Party ?? "", person.Attendance)));
        Assert.Equal(3, document.Items.Length);
        Assert.Equal("Der var intet under punktet.", Assert.Single(document.Items[2].Fields).Text);
        Assert.Empty(document.Tables);
    }
}
