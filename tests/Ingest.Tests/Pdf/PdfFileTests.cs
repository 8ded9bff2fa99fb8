using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Pdf;

public sealed class PdfFileTests
{
    private static readonly string Agenda = Path.Combine(Repository.Agendas, "kkr-hovedstaden-2024-09-06.pdf");

    private static readonly Lazy<SourcePdf> Corpus = new(() => PdfFile.Read(File.ReadAllBytes(Agenda)));

    [Fact]
    public void Nothing_is_an_empty_file() => Assert.Equal("pdf.empty", Failure([]));

    [Fact]
    public void An_encrypted_file_says_so() => Assert.Equal("pdf.encrypted", Failure(BadPdf.Encrypted()));

    public static TheoryData<string, byte[]> Others => new()
    {
        { "text", [.. "oops\n"u8] },
        { "html", [.. "<!DOCTYPE html><p>3 0 obj startxref %%EOF"u8] },
        { "html after a blank", [.. "\uFEFF\n <html>3 0 obj"u8] },
        { "png", [0x89, .. "PNG\r\n\u001A\n 1 0 obj"u8] },
        { "docx", [.. "PK\u0003\u0004 1 0 obj"u8, .. new HandMadePdf().ToBytes().AsSpan(8)] },
        { "a talk about objects", [.. "every obj is a thing, 3 0 obj"u8] },
        { "zeros", new byte[5000] },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_kind_of_file_is_refused(string name, byte[] bytes) => Assert.True("pdf.notPdf" == Failure(bytes), name);

    [Fact]
    public void A_header_may_come_late_or_be_lost()
    {
        var pdf = File.ReadAllBytes(Agenda);
        Assert.Equal(23, PdfFile.Read([.. new byte[300], .. pdf]).Pages.Length);
        Assert.Equal(23, PdfFile.Read(pdf[9..]).Pages.Length);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    [InlineData(99, 100)]
    public void A_truncated_file_gives_what_it_has_or_says_that_it_is_broken(int part, int of)
    {
        var bytes = File.ReadAllBytes(Agenda);
        var source = PdfFile.Read(bytes[..(bytes.Length / of * part)]);
        Assert.True(source.Pages.Length > 0 || source.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
    }

    [Fact]
    public void Damage_never_throws()
    {
        var sound =
            new HandMadePdf { Page =
                "/Annots [<< /Type /Annot /Subtype /Link /Rect [72 690 120 712] /A << /S /URI /URI (https://kkr.dk) >> >>]" }.ToBytes();
        for (var seed = 0; seed < 60; seed++)
        {
            Assert.NotNull(PdfFile.Read(Damaged(sound, seed, 1 + (seed % 12))));
        }
    }

    [Fact]
    public void Damage_to_an_agenda_never_throws()
    {
        var sound = File.ReadAllBytes(Agenda);
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed => Assert.NotNull(PdfFile.Read(Damaged(sound, seed, 4 << (seed % 8)))));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character()
    {
        foreach (var lone in new[] { "D83D", "DE00", "FFFE" })
        {
            Assert.Equal("\uFFFDej KKR", TextOf(PdfFile.Read(WithUnicode(lone))));
        }
    }

    [Fact]
    public void A_whole_surrogate_pair_stays() => Assert.Equal("\U0001F600ej KKR", TextOf(PdfFile.Read(WithUnicode("D83DDE00"))));

    [Fact]
    public void A_producer_in_half_a_surrogate_pair_loses_no_page()
    {
        var source = PdfFile.Read(new HandMadePdf { Producer = "<FEFF0041D83D>" }.ToBytes());
        Assert.Equal("A\uFFFD", source.Producer);
        Assert.Equal("Hej KKR", TextOf(source));
    }

    [Theory]
    [InlineData("/Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /NoSuchDecode")]
    [InlineData("/Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /NoSuchSpace")]
    [InlineData("/Height 8")]
    [InlineData("/Width (x) /Height -1 /BitsPerComponent 77 /ColorSpace [/Indexed]")]
    public void A_picture_that_cannot_be_decoded_loses_no_text(string entries)
    {
        var pdf = new HandMadePdf { Content = "q 50 0 0 50 72 600 cm /Im1 Do Q BT /F1 12 Tf 72 700 Td (Hej KKR) Tj ET" };
        pdf.Resources = $"/XObject << /Im1 {pdf.Add(HandMadePdf.Stream("xyz", $"/Type /XObject /Subtype /Image {entries}"))} >>";
        Assert.Equal("Hej KKR", TextOf(PdfFile.Read(pdf.ToBytes())));
    }

    [Fact]
    public void Rulings_and_fills_are_read()
    {
        var page = PdfFile.Read(new HandMadePdf
        {
            Content = "1 w 72 500 m 272 500 l S 72 500 m 72 400 l S 72 500 m 172 450 l S 0.8 g 100 300 80 20 re f 0 g 100 290 80 0.5 re "
                + "f 1 g 300 300 80 20 re f",
        }.ToBytes()).Pages[0];
        Assert.Equal(
            ["72 500 272 500", "72 400 72 500", "100 290 180 290"],
            page.Rulings.Select(ruling => FormattableString.Invariant($"{ruling.X0:F0} {ruling.Y0:F0} {ruling.X1:F0} {ruling.Y1:F0}")));
        Assert.Equal(new Box(100, 300, 180, 320), Assert.Single(page.Fills));
    }

    [Fact]
    public void A_link_over_two_lines_is_a_link_a_line()
    {
        var pdf = new HandMadePdf
        {
            Page = """
                /Annots [
                << /Type /Annot /Subtype /Link /Rect [72 690 120 712] /A << /S /URI /URI (https://kkr.dk/a) >> >>
                << /Type /Annot /Subtype /Link /Rect [72 600 300 640]
                /QuadPoints [200 640 300 640 200 625 300 625 72 615 150 615 72 600 150 600] /A << /S /URI /URI (https://kkr.dk/b) >> >>
                << /Type /Annot /Subtype /Link /Rect [72 500 120 512] /Dest [3 0 R /Fit] >>]
                """,
        };
        Assert.Equal(
            [new PageLink(new Box(72, 690, 120, 712), "https://kkr.dk/a"), new PageLink(new Box(200, 625, 300, 640), "https://kkr.dk/b"),
                new PageLink(new Box(72, 600, 150, 615), "https://kkr.dk/b")],
            PdfFile.Read(pdf.ToBytes()).Pages[0].Links);
    }

    [Fact]
    public void A_page_turned_by_its_own_entry_or_by_its_text_reads_upright()
    {
        var rotated = PdfFile.Read(new HandMadePdf { Page = "/Rotate 90" }.ToBytes()).Pages[0];
        Assert.Equal((595, 842, 3), (rotated.Width, rotated.Height, rotated.Turn));
        var sideways = PdfFile.Read(new HandMadePdf { Content = "BT /F1 12 Tf 0 1 -1 0 300 100 Tm (Hej KKR) Tj ET" }.ToBytes()).Pages[0];
        Assert.Equal((842, 595, 1), (sideways.Width, sideways.Height, sideways.Turn));
        Assert.All(rotated.Glyphs.Concat(sideways.Glyphs), glyph => Assert.Equal(0, glyph.Turn));
        Assert.Equal((72, 700), (Math.Round(rotated.Glyphs[0].Box.Left), Math.Round(rotated.Glyphs[0].Baseline)));
        Assert.Equal((100, 295), (Math.Round(sideways.Glyphs[0].Box.Left), Math.Round(sideways.Glyphs[0].Baseline)));
    }

    [Fact]
    public void The_corpus_agenda_has_its_pages_links_and_rulings()
    {
        var source = Corpus.Value;
        Assert.Equal((23, 23), (source.PageCount, source.Pages.Length));
        Assert.Empty(source.Diagnostics);
        Assert.All(source.Pages, page => Assert.NotEmpty(page.Glyphs));
        Assert.Equal(Enumerable.Range(1, 23), source.Pages.Select(page => page.Number));
        Assert.All(source.Pages.SelectMany(page => page.Links), link => Assert.Matches("^(https?://|mailto:)", link.Url));
        Assert.NotEmpty(source.Pages.SelectMany(page => page.Links));
        Assert.All(source.Pages,
            page => Assert.All(page.Rulings,
                ruling => Assert.True(ruling.Length >= 0 && (ruling.X0 == ruling.X1 || ruling.Y0 == ruling.Y1))));
        Assert.Contains(source.Pages[8].Rulings, ruling => ruling.IsHorizontal && ruling.Length > 50);
    }

    /// <summary>The H mapped to UTF-16 code units of its own.</summary>
    private static byte[] WithUnicode(string units)
    {
        var pdf = new HandMadePdf();
        var map = pdf.Add(
            HandMadePdf.Stream(
                $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n1 begincodespacerange <00> <FF> "
                    + $"endcodespacerange\n1 beginbfchar <48> <{units}> endbfchar\nendcmap end end"));
        var descriptor =
            pdf.Add("<< /Type /FontDescriptor /FontName /Helvetica /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 "
                + "/Descent -200 /CapHeight 700 /StemV 80 >>");
        pdf.Font = $"/FirstChar 32 /LastChar 122 /Widths [{string.Concat(Enumerable.Repeat("500 ", 91))}] /FontDescriptor {descriptor} "
            + $"/ToUnicode {map}";
        return pdf.ToBytes();
    }

    private static string Failure(byte[] bytes)
    {
        var source = PdfFile.Read(bytes);
        Assert.Empty(source.Pages);
        return Assert.Single(source.Diagnostics).Code;
    }

    private static string TextOf(SourcePdf source) => string.Concat(Assert.Single(source.Pages).Glyphs.Select(glyph => glyph.Text));

    /// <summary>Bytes changed, swapped in or taken out, always the same ones for a seed.</summary>
    private static byte[] Damaged(byte[] sound, int seed, int times)
    {
        var random = new Random(seed);
        var bytes = sound.ToList();
        for (var i = 0; i < times; i++)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }
}
