using System.Text;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Pdf.Pages;
using Ingest.Tests.Support;

namespace Ingest.Tests.Pdf;

public sealed class EmbeddedFileTests
{
    private static readonly byte[] Inner = new PagedPdf().Text("Dagsorden").ToBytes();

    [Fact]
    public void A_file_without_any_says_nothing()
    {
        var source = PdfFile.Read(Inner);
        Assert.Empty(source.EmbeddedFiles);
        Assert.Empty(source.Diagnostics);
        Assert.False(source.IsPortfolio);
    }

    [Fact]
    public void Files_of_the_name_tree_are_unpacked_where_they_are_PDFs()
    {
        var pdf = new PagedPdf().Text("Forside").With(("Dagsorden.pdf", Inner), ("Regneark.xlsx", [.. "PK\u0003\u0004"u8]));
        pdf.Catalog += " /Collection << /View /D >>";
        var source = PdfFile.Read(pdf.ToBytes());
        Assert.True(source.IsPortfolio);
        Assert.Equal([("Dagsorden.pdf", true, true), ("Regneark.xlsx", false, false)],
            source.EmbeddedFiles.Select(file => (file.Name, file.IsPdf, file.IsToBeRead)));
        Assert.Equal(Inner, source.EmbeddedFiles[0].Bytes.ToArray());
        Assert.True(source.EmbeddedFiles[1].Bytes.IsEmpty);
    }

    [Fact]
    public void Associated_files_and_attachments_of_pages_are_found_once_each()
    {
        var pdf = new PagedPdf().Text("Side 1");
        var (associated, attached, both) = (pdf.File("/F (a.pdf)", Inner), pdf.File("/F (b.pdf)", Inner), pdf.File("/F (c.pdf)", Inner));
        pdf.Page(PagedPdf.Stream(""), "",
            $"/Annots [<< /Subtype /Link /Rect [0 0 1 1] >> << /Subtype /FileAttachment /Rect [0 0 9 9] /FS {attached} >> << /Subtype "
                + $"/FileAttachment /Rect [0 0 9 9] /FS {both} >>]");
        pdf.Catalog = $"/AF [{associated} {both}]";
        Assert.Equal([("a.pdf", null), ("c.pdf", 2), ("b.pdf", 2)],
            PdfFile.Read(pdf.ToBytes()).EmbeddedFiles.Select(file => (file.Name, file.Page)));
    }

    [Theory]
    [InlineData("/F (kort.pdf) /UF <FEFF004B00F8007200650070006C0061006E002E007000640066>", "Køreplan.pdf")]
    [InlineData("/F (K\\370replan.pdf)", "Køreplan.pdf")]
    [InlineData("/F (K\\303\\270replan.pdf)", "Køreplan.pdf")]
    [InlineData("/UF <EFBBBF4BC3B87265706C616E2E706466> /F (x)", "Køreplan.pdf")]
    [InlineData("/UF () /F (Plan.pdf)", "Plan.pdf")]
    [InlineData("/DOS (PLAN.PDF)", "PLAN.PDF")]
    [InlineData("", "nøgle")]
    public void Its_name_is_the_first_that_says_something(string specification, string name)
    {
        var pdf = new PagedPdf().Text("Forside");
        pdf.Catalog = PagedPdf.NameTree([$"<FEFF003C00330033003E006E00F80067006C0065> {pdf.File(specification, Inner)}"]);
        Assert.Equal(name, Assert.Single(PdfFile.Read(pdf.ToBytes()).EmbeddedFiles).Name);
    }

    [Theory]
    [InlineData("/F (fil)")]
    [InlineData("/F (fil.txt)")]
    public void A_PDF_is_known_by_its_first_bytes_too(string specification)
    {
        var pdf = new PagedPdf().Text("Forside");
        pdf.Catalog = PagedPdf.NameTree(
            [$"(a) {pdf.File(specification, Inner)} (b) {pdf.File(specification, Inner, "")} (c) {pdf.File(specification, "tekst"u8)}"]);
        Assert.Equal([true, true, false], PdfFile.Read(pdf.ToBytes()).EmbeddedFiles.Select(file => file.IsToBeRead));
    }

    [Theory]
    [InlineData("/Filter /ASCIIHexDecode", "255044462D312E34>")]
    [InlineData("/Filter [/AHx]", "255044462D312E34>")]
    [InlineData("/Filter [/ASCIIHexDecode /RunLengthDecode]", "07255044462D312E3480>")]
    public void Other_filters_are_undone_too(string stream, string packed)
    {
        var pdf = new PagedPdf().Text("Forside");
        pdf.Catalog = PagedPdf.NameTree([$"(a) {pdf.File("/F (a.pdf)", Encoding.Latin1.GetBytes(packed), stream)}"]);
        var file = Assert.Single(PdfFile.Read(pdf.ToBytes()).EmbeddedFiles);
        Assert.Equal(stream.Contains("AHx", StringComparison.Ordinal) ? "" : "%PDF-1.4", Encoding.Latin1.GetString(file.Bytes.Span));
    }

    [Fact]
    public void What_is_damaged_costs_itself_only()
    {
        var pdf = new PagedPdf().Text("Forside");
        var packed = PagedPdf.Packed(Encoding.Latin1.GetString(Inner));
        var content =
            packed[(packed.IndexOf("stream\n", StringComparison.Ordinal) + 7)..packed.LastIndexOf("\nendstream", StringComparison.Ordinal)];
        var broken = pdf.File("/F (b.pdf)", Encoding.Latin1.GetBytes(content[..80] + new string('\u00FF', 60)), "/Filter /FlateDecode");
        pdf.Catalog =
            PagedPdf.NameTree(["(a) 999 0 R", $"(b) {broken}", "(c) << /F (c.pdf) /EF << /F 998 0 R >> >>", "(d) 12",
                $"(e) {pdf.File("/F (e.pdf)", Inner)}"]);
        var source = PdfFile.Read(pdf.ToBytes());
        Assert.Single(source.Pages);
        Assert.Equal(["b.pdf", "e.pdf"], source.EmbeddedFiles.Select(file => file.Name));
        Assert.Equal(Inner, source.EmbeddedFiles[1].Bytes.ToArray());
        Assert.Equal(("file.broken", Severity.Warning), Said(Assert.Single(source.Diagnostics)));
    }

    [Fact]
    public void A_bomb_does_not_go_off()
    {
        var bomb = new PagedPdf().Text("Forside").With(("bombe.pdf", new byte[16 << 20]), ("Dagsorden.pdf", Inner));
        var source = PdfFile.Read(bomb.ToBytes(), new PageWatch { Embedded = EmbeddedLimits.Default with { Bytes = 8 << 20 } });
        Assert.Equal([false, true], source.EmbeddedFiles.Select(file => file.IsToBeRead));
        Assert.Equal(("file.tooLarge", Severity.Error), Said(Assert.Single(source.Diagnostics)));
        Assert.Contains("bombe.pdf", source.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_hold_for_all_together_and_are_told()
    {
        var pdf = new PagedPdf().Text("Forside").With(("a.pdf", Inner), ("b.pdf", Inner), ("c.txt", [1]), ("d.pdf", Inner)).ToBytes();
        (int Read, string Codes) With(EmbeddedLimits limits)
        {
            var source = PdfFile.Read(pdf, new PageWatch { Embedded = limits });
            Assert.Equal(4, source.EmbeddedFiles.Length);
            return (source.EmbeddedFiles.Count(file => file.IsToBeRead),
                string.Join(' ', source.Diagnostics.Select(diagnostic => diagnostic.Code)));
        }

        Assert.Equal((3, ""), With(new EmbeddedLimits(Inner.Length * 3, 3, 1)));
        Assert.Equal((2, "file.tooLarge"), With(new EmbeddedLimits((Inner.Length * 3) - 1, 3, 1)));
        Assert.Equal((2, "file.tooMany"), With(new EmbeddedLimits(1 << 20, 2, 1)));
        Assert.Equal((0, "file.tooDeep file.tooDeep file.tooDeep"), With(new EmbeddedLimits(1 << 20, 9, 0)));
    }

    private static (string Code, Severity Severity) Said(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.Severity);
}
