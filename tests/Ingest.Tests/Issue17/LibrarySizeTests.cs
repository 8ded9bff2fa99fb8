using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A file that is larger than the caller wants to hold is a failed document, and takes no more memory than was allowed.</summary>
public sealed class LibrarySizeTests
{
    private const int Most = 1 << 20;

    /// <summary>A stream is taken in pieces.</summary>
    private const int PieceBytes = 1 << 16;

    private static readonly AgendaPdfOptions Options = new() { MaxBytes = Most };

    [Fact]
    public async Task A_stream_without_end_is_refused_when_it_has_given_more_than_may_be()
    {
        using var stream = new EndlessStream();
        AssertRefused(AgendaPdf.Read(stream, Options));
        Assert.InRange(stream.Taken, Most + 1, Most + PieceBytes);

        using var awaited = new EndlessStream();
        AssertRefused(Assert.Single(await AgendaPdf.ReadAllAsync(awaited, Options, TestContext.Current.CancellationToken)));
        Assert.InRange(awaited.Taken, Most + 1, Most + PieceBytes);
    }

    [Fact]
    public void One_without_end_ends_without_the_caller_s_doing_too()
    {
        Assert.Equal(512L << 20, AgendaPdfOptions.Default.MaxBytes); // as a run's workers with the memory that they have by themselves
        using var stream = new EndlessStream();
        AssertRefused(AgendaPdf.Read(stream), "512 MiB");
    }

    [Fact]
    public void A_stream_that_says_how_long_it_is_is_not_taken_at_all()
    {
        using var stream = new MemoryStream(new byte[Most + 1]);
        AssertRefused(AgendaPdf.Read(stream, Options));
        Assert.Equal(0, stream.Position);
        AssertRefused(AgendaPdf.Read(stream.ToArray(), Options));
    }

    [Fact]
    public void What_is_as_large_as_may_be_is_read()
    {
        var pdf = LibraryCases.Agenda();
        var options = new AgendaPdfOptions { MaxBytes = pdf.Length };
        var expected = AgendaJson.Write(AgendaPdf.Read(pdf));
        Assert.Equal(expected, AgendaJson.Write(AgendaPdf.Read(pdf, options)));
        Assert.Equal(expected, AgendaJson.Write(AgendaPdf.Read(new MemoryStream(pdf), options)));
        using var pipe = new OneWayStream(pdf);
        Assert.Equal(expected, AgendaJson.Write(AgendaPdf.Read(pipe, options)));
        using var behind = new MemoryStream([.. new byte[Most], .. pdf]) { Position = Most };
        Assert.Equal(expected, AgendaJson.Write(AgendaPdf.Read(behind, options))); // what is before it is not the file's
        Assert.Equal(DocumentStatus.Failed, AgendaPdf.Read(pdf, options with { MaxBytes = pdf.Length - 1 }).Status);
    }

    [Fact]
    public void A_size_that_nothing_fits_into_is_refused_by_name()
    {
        Assert.Equal(nameof(AgendaPdfOptions.MaxBytes),
            Assert.Throws<ArgumentOutOfRangeException>(() => new AgendaPdfOptions { MaxBytes = 0 }).ParamName);
        Assert.Equal(nameof(AgendaPdfOptions.MaxBytes),
            Assert.Throws<ArgumentOutOfRangeException>(() => new AgendaPdfOptions { MaxBytes = -1 }).ParamName);
        Assert.Equal(DocumentStatus.Complete,
            AgendaPdf.Read(LibraryCases.Agenda(), new AgendaPdfOptions { MaxBytes = long.MaxValue }).Status);
    }

    private static void AssertRefused(AgendaDocument document, string size = "1 MiB")
    {
        Assert.Equal((DocumentStatus.Failed, 0), (document.Status, document.Items.Length));
        var said = Assert.Single(document.Diagnostics);
        Assert.Equal("input.tooLarge", said.Code);
        Assert.Contains($"{size} ", said.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(AgendaPdfOptions.MaxBytes), said.Message, StringComparison.Ordinal);
        AgendaJson.Read(AgendaJson.Write(document));
    }
}
