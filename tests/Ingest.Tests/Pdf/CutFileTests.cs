using System.Text;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Pdf;

/// <summary>A download that broke off: a file made for the web opens with its first page and looked like a whole one.</summary>
public sealed class CutFileTests
{
    [Theory]
    [InlineData(5000, true)]
    [InlineData(0, false)]
    public void A_file_that_is_shorter_than_it_says_is_no_whole_one(int missing, bool isCut)
    {
        var source = PdfFile.Read(Linearized(missing));
        Assert.Equal(isCut, source.Diagnostics.Any(note => note is { Code: "pdf.cut", Severity: Severity.Error }));
        Assert.Single(source.Pages);
    }

    [Fact]
    public void A_later_change_makes_it_longer_and_is_no_fault()
    {
        var pdf = Linearized(0);
        Assert.DoesNotContain(PdfFile.Read([.. pdf, .. new byte[200]]).Diagnostics, note => note.Code == "pdf.cut");
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.75)]
    [InlineData(0.95)]
    public void A_real_agenda_cut_off_is_not_complete(double share)
    {
        var file = Repository.Real("agendas", "aarhus-byraad-2025-08-27.pdf");
        Assert.SkipUnless(File.Exists(file), "The real agendas are not beside the repository.");
        var pdf = File.ReadAllBytes(file);
        Assert.DoesNotContain(PdfFile.Read(pdf).Diagnostics, note => note.Severity == Severity.Error);
        Assert.Contains(PdfFile.Read(pdf[..(int)(share * pdf.Length)]).Diagnostics, note => note.Severity == Severity.Error);
    }

    /// <param name="missing">Bytes that the file says it has and has not.</param>
    private static byte[] Linearized(int missing)
    {
        var text = Encoding.Latin1.GetString(new HandMadePdf().ToBytes());
        string Marked(int said) =>
            text.Insert(text.IndexOf('\n', StringComparison.Ordinal) + 1, $"% <</Linearized 1/L {said:00000}/N 1>>\n");
        return Encoding.Latin1.GetBytes(Marked(Marked(0).Length + missing));
    }
}
