using Ingest.Tests.Support;

namespace Ingest.Tests.Tabula;

/// <summary>Who asks to see Tabula's cells on a page is told when it can't be run, and gets no page without them.</summary>
public sealed class BrokenTabulaTests
{
    [Fact]
    public void A_page_is_not_drawn_without_the_tables_that_were_asked_for()
    {
        using var folder = new TemporaryFolder();
        var jar = folder.Write("tabula.jar", "no jar"u8.ToArray());
        var show = IngestProgram.Run("show", Directory.GetFiles(Repository.Agendas, "*.pdf")[0], "--page", "9", "--tables", "tabula",
            "--tabula-jar", jar);
        Assert.Equal(2, show.ExitCode);
        Assert.DoesNotContain("<svg", show.Output, StringComparison.Ordinal);
        Assert.NotEmpty(show.Error);
    }
}
