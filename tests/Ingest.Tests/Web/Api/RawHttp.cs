using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ingest.Tests.Web.Api;

/// <summary>A request sent byte by byte as it stands, for what no client would send.</summary>
internal static class RawHttp
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>The status, 0 where there was none, and the whole answer.</returns>
    public static async Task<(int Status, string Answer)> Send(int port, string request)
    {
        using var time = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, time.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), time.Token);
        var read = new MemoryStream();
        try
        {
            await stream.CopyToAsync(read, time.Token);
        }
        catch (IOException)
        {
            // It was refused before all of it was sent; what it answered has been read.
        }

        var answer = Encoding.UTF8.GetString(read.ToArray());
        return (answer.Split(' ') is [_, var status, ..]
            && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0, answer);
    }

    /// <summary>A port that nobody has at this moment.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
