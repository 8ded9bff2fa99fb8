using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Storage.Blobs;

namespace Ingest.Tests.Support;

/// <summary>Azure's storage emulator, from npm, for the length of a test: blobs only, in memory.</summary>
public sealed class Azurite : IDisposable
{
    private const string Wanted = "azurite-blob is not on the PATH (npm install --global azurite@3.35.0).";

    /// <summary>The emulator's own, the same everywhere.</summary>
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Process _process;

    public Azurite()
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "azurite-blob")).FirstOrDefault(File.Exists);
        Assert.SkipUnless(program is not null, Wanted);
        var port = FreePort();
        Connection =
            $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint=http://127.0.0.1:{port}/{Account};";
        _process = Process.Start(new ProcessStartInfo(
            program!, ["--blobPort", $"{port}", "--inMemoryPersistence", "--silent", "--skipApiVersionCheck", "--disableTelemetry"])
        {
            RedirectStandardOutput = true,
        })!;
        RunningProgram.WaitFor(() => Answers(port));
    }

    public string Connection { get; }

    public Dictionary<string, string> Environs => new() { ["AZURE_STORAGE_CONNECTION_STRING"] = Connection };

    public BlobContainerClient Container(string name)
    {
        var container = new BlobContainerClient(Connection, name);
        container.CreateIfNotExists();
        return container;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static bool Answers(int port)
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
