using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

public sealed class TelemetryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Metrics_and_traces_go_where_the_environment_says()
    {
        using var listener = new HttpListener();
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        listener.Prefixes.Add(address + "/");
        listener.Start();
        var got = new ConcurrentDictionary<string, string>();
        _ = Task.Run(() => Listen(listener, got), TestContext.Current.CancellationToken);

        _folder.Write("in/a.pdf", new PagedPdf().Text("Dagsorden").ToBytes());
        var environment =
            new Dictionary<string, string> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = address, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" };
        Assert.Equal(0, IngestProgram.Run(environment, "run", _folder["in"], "--out", _folder["out"], "--telemetry").ExitCode);

        Assert.Contains("ingest.pages", got["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("ingest.document.duration", got["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("a.pdf", got["/v1/traces"], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Listen(HttpListener listener, ConcurrentDictionary<string, string> got)
    {
        while (listener.IsListening)
        {
            var context = await listener.GetContextAsync();
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            got.AddOrUpdate(context.Request.Url!.AbsolutePath, _ => Encoding.Latin1.GetString(body.ToArray()),
                (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
            context.Response.Close();
        }
    }
}
