using System.Collections.Immutable;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Pages of one producer that are another document, and pages of one document that another reader measured.</summary>
public sealed class LetterAndScanTests
{
    private static readonly Lazy<LineModel> Model = new(LineModel.LoadDefault);

    /// <summary>Both are set in one type, and their pages are counted through.</summary>
    [Theory]
    [InlineData("Bestyrelsen indkalder hermed til ordinær generalforsamling.")]
    [InlineData("Vi sender hermed dagsordenen til årets generalforsamling.")]
    [InlineData("Du indkaldes hermed til ordinær generalforsamling.")]
    public void A_letter_that_calls_a_meeting_is_not_its_agenda(string calls)
    {
        var letter = Page(1, "Skovby, den 3. marts 2031", "", "Til medlemmerne af Skovby Vandværk", "",
            "! Indkaldelse til generalforsamling", "Kære medlem", calls, "Tilmelding sker til sekretæren.", "", "Med venlig hilsen",
            "Inger Ravn", "formand");
        var agenda = Page(2, "! Dagsorden", "Ordinær generalforsamling i Skovby Vandværk", "Dato: tirsdag den 24. marts 2031",
            "Tid: kl. 19.00", "", "# 1. Valg af dirigent", "Bestyrelsen foreslår Per Holm.", "", "# 2. Beretning",
            "Formanden aflægger beretning.", "", "# 3. Eventuelt", "Ordet er frit.");
        var document = Read(letter, agenda);
        Assert.Equal([(PartKind.Letter, 1), (PartKind.Agenda, 2)], document.Parts.Select(part => (part.Kind, part.Pages[0])));
        Assert.Equal(["1", "2", "3"], document.Items.Select(item => item.Number));
    }

    /// <summary>A page that is a picture is measured to half a point.</summary>
    [Fact]
    public void A_field_heading_s_type_may_differ_by_what_a_scan_is_measured_to()
    {
        string[] Item(int n) =>
            [$"# {n}. Sag nummer {n} om lokaler", "= Sagsfremstilling", "Bestyrelsen har fået to tilbud på arbejdet.", "", "= Beslutning",
                "Forslaget blev vedtaget.", ""];
        var document = Read(Page(1, ["! Referat", "Skovby Vandværk den 24. marts 2031", "", .. Item(1)]),
            Page(2, [.. Item(2), .. Item(3), .. Item(4)], 11.5));
        Assert.All(document.Items,
            item => Assert.Equal([FieldKind.Presentation, FieldKind.Decision], item.Fields.Select(field => field.Kind)));
        Assert.Equal(4, document.Items.Length);
    }

    /// <summary>! and # are headings, = a field's, nothing a blank line.</summary>
    private static PageSketch Page(int number, params string[] lines) => Page(number, lines, 11);

    private static PageSketch Page(int number, string[] lines, double size)
    {
        var page = new PageSketch(number);
        var y = 790.0;
        foreach (var line in lines)
        {
            y -= line.Length == 0 ? 10 : 15;
            var (share, mark) = line.Length < 2
                ? (1.0, 0) : line[..2] switch { "! " => (1.6, 2), "# " => (1.25, 2), "= " => (1, 2), _ => (1, 0) };
            page.Text(60, y, line[mark..], Math.Round(share * size, 1), bold: mark > 0);
        }

        return page.Text(300, 40, $"{number}", 10);
    }

    private static AgendaDocument Read(params PageSketch[] pages)
    {
        ImmutableArray<PageLayout> layouts = [.. pages.Select(page => page.Layout())];
        return AgendaPipeline.Read(new SourcePdf(null, layouts.Length, layouts, []),
            new DocumentInfo("a.pdf", "00", 1, layouts.Length, null, TextSource.Embedded),
            new ReadOptions { Model = Model.Value }).Document;
    }
}
