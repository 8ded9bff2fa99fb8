using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Tests.Support;

namespace Ingest.Tests.Golden;

public sealed class Issue2Properties
{
    private static readonly SourcePdf Seed =
        PdfFile.Read(File.ReadAllBytes(Path.Combine(Repository.Agendas, "kkr-hovedstaden-2024-09-06.pdf")));

    private static readonly ImmutableArray<(string Text, LineLabel Label)> SeedLabels = [.. Labels(Seed.Pages)];

    /// <summary>Any choice of pages, in any order, as another document would have them.</summary>
    [Property(MaxTest = 15)]
    public Property Every_body_line_lands_in_exactly_one_place() =>
        Prop.ForAll(Gen.Choose(1, Seed.Pages.Length).NonEmptyListOf().Select(list => list.Take(8).ToArray()).ToArbitrary(), chosen =>
        {
            ImmutableArray<PageLayout> pages = [.. chosen.Select((number, i) => Seed.Pages[number - 1] with { Number = i + 1 })];
            foreach (var meeting in Read(pages).Meetings)
            {
                var placed =
                    meeting.Outline.Meeting.Concat(
                        meeting.Outline.Items.SelectMany(
                            item => item.Heading.Concat(item.CaseLines)
                                .Concat(item.Fields.SelectMany(field => field.Heading.Concat(field.Lines)))))
                    .Select(line => line.Line).ToList();
                var body = meeting.Text.Where(line => line.Zone == LineZone.Body).ToList();
                Assert.Equal(body.Count, placed.Count);
                Assert.Equal(body.Count, placed.Distinct(ReferenceEqualityComparer.Instance).Count());
            }

            AllIsCounted(pages);
        });

    /// <summary>A front page in the middle begins another meeting: its document counts what the first one doesn't.</summary>
    [Fact]
    public void A_front_page_in_the_middle_leaves_nothing_uncounted() =>
        Assert.Equal(2,
            AllIsCounted([.. new[] { 11, 18, 1, 15, 22, 9, 21, 4 }.Select((number, i) => Seed.Pages[number - 1] with { Number = i + 1 })]));

    private static int AllIsCounted(ImmutableArray<PageLayout> pages)
    {
        var documents = ReadAgenda.All(Seed with { Pages = pages, PageCount = pages.Length }, "pages.pdf");
        Assert.Equal(0, documents.Sum(document => document.Ledger.Sum(row => row.Unplaced)));
        Assert.Equal(pages.Sum(page => page.Glyphs.Length), documents.Sum(document => document.Ledger.Sum(row => row.Glyphs)));
        return documents.Length;
    }

    [Property(MaxTest = 12)]
    public Property Moving_the_pages_by_a_few_points_changes_no_label() =>
        Prop.ForAll(Gen.Choose(-60, 60).Two().ToArbitrary(), tenths =>
            Assert.Equal(SeedLabels, Labels([.. Seed.Pages.Select(page => PageMove.By(page, tenths.Item1 / 10.0, tenths.Item2 / 10.0))])));

    private static ReadTrace Read(ImmutableArray<PageLayout> pages) =>
        AgendaPipeline.Read(Seed with { Pages = pages, PageCount = pages.Length });

    private static IEnumerable<(string Text, LineLabel Label)> Labels(ImmutableArray<PageLayout> pages) =>
        Read(pages).Meetings.SelectMany(meeting => meeting.Labelled).Select(line => (line.Line.Text, line.Label));
}
