using System.Text;
using Ingest.Feed.Exchange;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Feed.Exchange;

/// <summary>The small things that exports are made of.</summary>
public sealed class ExchangePartsTests
{
    /// <summary>The hours are those of the time zone database for Europe/Copenhagen.</summary>
    [Theory]
    [InlineData("2024-09-06", "10:00", "2024-09-06T10:00:00+02:00")]
    [InlineData("2024-03-31", "01:59", "2024-03-31T01:59:00+01:00")]
    [InlineData("2024-03-31", "03:00", "2024-03-31T03:00:00+02:00")]
    [InlineData("2024-10-27", "01:30", "2024-10-27T01:30:00+02:00")]
    [InlineData("2024-10-27", "03:00", "2024-10-27T03:00:00+01:00")]
    [InlineData("1995-10-01", "12:00", "1995-10-01T12:00:00+01:00")]
    [InlineData("1996-10-01", "12:00", "1996-10-01T12:00:00+02:00")]
    [InlineData("1979-07-01", "12:00", "1979-07-01T12:00:00+01:00")]
    [InlineData("2024-12-24", null, "2024-12-24T00:00:00+01:00")]
    [InlineData("2024-12-24", "24:00", "2024-12-24T00:00:00+01:00")]
    public void Danish_time(string date, string? time, string instant) =>
        Assert.Equal(instant, DanishTime.Text(DanishTime.At(date, time)!.Value));

    [Theory]
    [InlineData(null)]
    [InlineData("6. september")]
    [InlineData("2024-02-30")]
    public void No_date_is_no_instant(string? date) => Assert.Null(DanishTime.At(date, "10:00"));

    [Theory]
    [InlineData("3.10", "3.10")]
    [InlineData("41/25", "41_2f25")]
    [InlineData("A1", "_411")]
    [InlineData("å", "_c3_a5")]
    public void An_id_as_a_file_s_name(string id, string piece) => Assert.Equal(piece, StableKey.Piece(id));

    [Fact]
    public void No_two_ids_share_a_name_on_any_disk()
    {
        string[] ids = ["a", "A", "_41", "a/1", "a_1", "a-1", "a 1", "1.1", "11", new string('x', 300), new string('x', 301)];
        Assert.Equal(ids.Length, ids.Select(StableKey.Piece).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ids.Select(StableKey.Piece), piece => Assert.InRange(piece.Length, 1, 60));
    }

    [Fact]
    public void A_key_knows_no_casing_and_no_spaces()
    {
        Assert.Equal(StableKey.Hex("Teknik- og  Miljøudvalget"), StableKey.Hex("TEKNIK- OG MILJØUDVALGET"));
        Assert.NotEqual(StableKey.Hex("a", "b"), StableKey.Hex("ab", ""));
        Assert.InRange(StableKey.Number("a"), 1, 999_999_999_999_999);
    }

    [Theory]
    [InlineData("https://example.org/oparl/v1", "https://example.org/oparl/v1")]
    [InlineData("https://example.org/oparl/v1/", "https://example.org/oparl/v1")]
    [InlineData("http://example.org", "http://example.org")]
    [InlineData("https://rådet.example/åbne data", "https://xn--rdet-qoa.example/%C3%A5bne%20data")]
    [InlineData("example.org/oparl", null)]
    [InlineData("ftp://example.org", null)]
    [InlineData("https://example.org/?a=1", null)]
    [InlineData("https://example.org/#a", null)]
    [InlineData("/oparl", null)]
    public void A_base_address(string text, string? address) => Assert.Equal(address, OparlUrls.Of(text)?.Base);

    [Fact]
    public void A_field_is_HTML_with_its_table_and_no_markup_of_its_own()
    {
        var field = new AgendaField
        {
            Kind = FieldKind.Economy,
            Blocks =
            [
                new Block { Type = BlockType.Paragraph, Text = "5 < 6 & \"ja\"" },
                new Block { Type = BlockType.Heading, Text = "Nøgle" },
                new Block { Type = BlockType.List, Items = [new ListEntry("–", "<b>et", 1)] },
                new Block { Type = BlockType.Table, Table = "t1" },
            ],
        };
        var table = new AgendaTable
        {
            Id = "t1", Caption = "Tal", Columns = [new TableColumn("År", ["År"], null), new TableColumn("Kr.", ["Kr."], null)],
            Rows = [[new Cell { Text = "2024" }, new Cell { Text = "10,5" }]],
        };
        Assert.Equal(
            "<p>5 &lt; 6 &amp; &quot;ja&quot;</p>\n<h4>Nøgle</h4>\n<ul>\n<li>– &lt;b&gt;et</li>\n</ul>\n<table>\n<caption>Tal</caption>\n"
                + "<tr><th>År</th><th>Kr.</th></tr>\n<tr><td>2024</td><td>10,5</td></tr>\n</table>\n",
            FieldHtml.Of(field, new Dictionary<string, AgendaTable>(StringComparer.Ordinal) { ["t1"] = table }));
    }

    /// <summary>XML 1.0 has no place for most control characters, half pairs, and the two that are no characters.</summary>
    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("a\u0085b\r\nc", "a\nb\nc")]
    [InlineData("😀 æ\t\n", "😀 æ\t\n")]
    public void Text_that_XML_can_hold(string text, string held) => Assert.Equal(held, XmlText.Of(text));

    [Fact]
    public void Half_a_pair_is_no_letter() => Assert.Equal("a\uFFFDb", XmlText.Of("a" + '\uD83D' + "b"));

    /// <summary>Of three attachments the first is closed: the part that is the second is the first of those that stay.</summary>
    [Fact]
    public void Parts_name_the_attachments_that_stay()
    {
        var item = ExchangeSketch.Item("2", "Budget") with
        {
            Attachments =
            [
                ExchangeSketch.Attachment("a", null, Access.Closed), ExchangeSketch.Attachment("b"), ExchangeSketch.Attachment("c"),
            ],
        };
        var document = ExchangeSketch.Document("a.pdf", new Meeting(), item) with
        {
            Parts =
            [
                .. ((string?[])["2/1", "2/2", "2/3", "2/4", "9/1", null])
                    .Select(place => new DocumentPart(PartKind.Annex, null, [1, 1], place)),
            ],
        };
        Assert.Equal([null, "2/1", "2/2", null, null, null],
            ClosedContent.LeftOut(document, includeClosed: false).Parts.Select(part => part.Attachment));
        Assert.Equal(["2/1", "2/2", "2/3", "2/4", "9/1", null],
            ClosedContent.LeftOut(document, includeClosed: true).Parts.Select(part => part.Attachment));
    }

    [Fact]
    public void A_new_export_takes_its_own_old_files_away_and_no_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("meeting/theirs.json", 1);
        ExportFolder.Write(folder.Path, [("meeting/a.json", [1]), ("meeting/b.json", [2]), ("paper/c.json", [3])]);
        ExportFolder.Write(folder.Path, [("meeting/a.json", [4])]);
        Assert.Equal(["export.json", "meeting", "meeting/a.json", "meeting/theirs.json"],
            Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal([4], File.ReadAllBytes(folder["meeting/a.json"]));
    }

    [Theory]
    [InlineData("[\"../outside.txt\", \"/etc/none\", \"a/../../outside.txt\", null]")]
    [InlineData("{\"no\": \"list\"}")]
    [InlineData("no JSON")]
    public void A_list_of_files_that_somebody_changed_leads_nowhere(string list)
    {
        using var outer = new TemporaryFolder();
        outer.Write("outside.txt", 1);
        outer.Write("in/export.json", Encoding.UTF8.GetBytes(list));
        ExportFolder.Write(outer["in"], [("a.json", [1])]);
        Assert.True(File.Exists(outer["outside.txt"]));
    }
}
