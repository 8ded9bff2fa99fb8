using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Tests.Support;

namespace Ingest.Tests.Tables;

/// <summary>Issue 4: the totals that the seed agenda's text names are held against its tables.</summary>
public sealed class Issue4SeedTotalsTests
{
    [Fact]
    public void The_totals_named_in_the_text_are_matched()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Agendas, "kkr-hovedstaden-2024-09-06.pdf"));
        var document =
            AgendaPipeline.Read(PdfFile.Read(bytes), new DocumentInfo("kkr.pdf", "", bytes.Length, 22, null, TextSource.Embedded)).Document;
        var named = document.Tables.SelectMany(table => table.Checks.Where(check => check.Kind == "textTotal")).ToArray();
        Assert.Equal([561.5, 274],
            document.Tables[0].Checks.Where(check => check.Kind == "textTotal").Select(check => check.Stated!.Value));
        Assert.All(named, check => Assert.Equal(Verdict.Pass, check.Verdict));
        Assert.DoesNotContain(document.Tables.SelectMany(table => table.Checks), check => check.Verdict == Verdict.Fail);
    }
}
