using System.Net;
using System.Net.Sockets;
using Ingest.Cli.Commands.Serving;
using Ingest.Tests.Support;
using Ingest.Tests.Web.Api;
using Ingest.Web;

namespace Ingest.Tests.Web.Guard;

/// <summary><c>ingest serve</c> as a program: where it can't serve, a line says what to do.</summary>
public sealed class ServeProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_is_no_output_is_told()
    {
        var run = IngestProgram.Run("serve", _folder.Path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is no output folder of a run", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls https://localhost:5080", "--urls takes addresses such as http://127.0.0.1:5080")]
    [InlineData("--urls http://localhost:5080/sti", "--urls takes")]
    [InlineData("--urls ;", "--urls takes")]
    [InlineData("--urls ftp://x", "--urls takes")]
    [InlineData("--base-path /a/../b", "--base-path takes a path such as /agendas, not '/a/../b'.")]
    [InlineData("--proxy 10.0.0.0/99", "--proxy takes an IP address or a network")]
    [InlineData("--cors https://example.org/", "--cors takes an origin")]
    [InlineData("--cors example.org", "--cors takes an origin")]
    [InlineData("--rate -1", "--rate takes a whole number from 0 up.")]
    [InlineData("--pdfs no-such-folder", "There is no folder 'no-such-folder' of PDFs")]
    public void A_slip_of_the_hand_is_one_line(string options, string said)
    {
        var run = IngestProgram.Run(["serve", _folder.Path, .. options.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ErrorLines.Length);
    }

    [Fact]
    public void A_port_that_is_taken_is_told_and_another_is_named_in_a_line()
    {
        WrittenFeed.Write(_folder, Ingest.Feed.Csv.CsvDialect.Rfc4180, Sketches.Council());
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        Assert.Contains(url, Serve(url, CancellationToken.None).Error, StringComparison.Ordinal);
        taken.Stop();
        Assert.Equal(0, Serve(url, new CancellationToken(canceled: true)).Code);
    }

    private (int Code, string Error) Serve(string url, CancellationToken stop)
    {
        var (said, told) = (new StringWriter(), new StringWriter());
        var options = new WebOptions(_folder.Path) { Urls = url };
        var code = ServerRun.Run(options, _ => new Api.WordSearcher(), null, said, told, stop);
        return (code, told.ToString());
    }
}
