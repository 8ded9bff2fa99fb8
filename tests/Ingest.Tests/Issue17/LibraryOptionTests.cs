using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pdf.Pages;

namespace Ingest.Tests.Issue17;

/// <summary>
/// An option that can't be meant is the caller's to mend: it is refused by its name, where it is set, and no PDF is blamed for it.
/// </summary>
public sealed class LibraryOptionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-5000)]
    public void A_time_limit_of_nothing_is_refused(int milliseconds)
    {
        var limit = TimeSpan.FromMilliseconds(milliseconds);
        Assert.Equal(nameof(AgendaPdfOptions.TimeLimit),
            Assert.Throws<ArgumentOutOfRangeException>(() => new AgendaPdfOptions { TimeLimit = limit }).ParamName);
        Assert.Equal(nameof(AgendaPdfOptions.TimeLimit),
            Assert.Throws<ArgumentOutOfRangeException>(() => AgendaPdfOptions.Default with { TimeLimit = limit }).ParamName);
    }

    [Fact]
    public void An_infinite_one_is_none()
    {
        var document = AgendaPdf.Read(LibraryCases.Agenda(), new AgendaPdfOptions { TimeLimit = Timeout.InfiniteTimeSpan });
        Assert.Equal(AgendaJson.Write(AgendaPdf.Read(LibraryCases.Agenda())), AgendaJson.Write(document));
        Assert.Equal(DocumentStatus.Complete,
            AgendaPdf.Read(LibraryCases.Agenda(), new AgendaPdfOptions { TimeLimit = TimeSpan.MaxValue }).Status);
    }

    [Fact]
    public void A_document_has_a_name()
    {
        Assert.Equal(nameof(AgendaPdfOptions.Path),
            Assert.Throws<ArgumentNullException>(() => new AgendaPdfOptions { Path = null! }).ParamName);
        Assert.Equal(nameof(AgendaPdfOptions.Path), Assert.Throws<ArgumentException>(() => new AgendaPdfOptions { Path = "" }).ParamName);
    }

    [Fact]
    public void A_range_that_nobody_set_is_all_pages()
    {
        Assert.Equal(PageRange.From(1), default);
        Assert.Equal(("1-", true, true),
            (default(PageRange).ToString(), default(PageRange).Holds(1), default(PageRange).Holds(int.MaxValue)));
        Assert.Equal((1, int.MaxValue), (default(PageRange).First, default(PageRange).Last));
        var document = AgendaPdf.Read(LibraryCases.Agenda(), new AgendaPdfOptions { Pages = default(PageRange) });
        Assert.Equal(AgendaJson.Write(AgendaPdf.Read(LibraryCases.Agenda())), AgendaJson.Write(document));
        Assert.Equal((3, 9, new PageRange(3, 9)), (new PageRange(3, 9).First, new PageRange(3, 9).Last, new PageRange(3, 9)));
        Assert.NotEqual(new PageRange(3, 9), new PageRange(3, 8));
    }
}
