using System.Net;
using System.Net.Sockets;

namespace Ingest.Tests.Support;

/// <summary>
/// A line to a server on this machine that can be cut: nothing that is sent comes through then, and neither end is told, as where a network
/// is gone. What was on the way arrives once it is whole again.
/// </summary>
public sealed class CutLine : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ManualResetEventSlim _whole = new(initialState: true);
    private readonly CancellationTokenSource _end = new();
    private readonly int _to;

    /// <param name="to">The server's port.</param>
    public CutLine(int to)
    {
        _to = to;
        _listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Cut() => _whole.Reset();

    public void Mend() => _whole.Set();

    public void Dispose()
    {
        _end.Cancel();
        _whole.Set();
        _listener.Stop();
    }

    private async Task Accept()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var caller = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = Task.Factory.StartNew(() => Join(caller), TaskCreationOptions.LongRunning);
            }
            catch (Exception fault) when (fault is OperationCanceledException or SocketException)
            {
                return;
            }
        }
    }

    private void Join(TcpClient caller)
    {
        using var callers = caller;
        using var server = new TcpClient("127.0.0.1", _to);
        var back = new Thread(() => Pass(server, caller)) { IsBackground = true };
        back.Start();
        Pass(caller, server);
        back.Join();
    }

    private void Pass(TcpClient from, TcpClient to)
    {
        var bytes = new byte[1 << 16];
        try
        {
            for (int read; (read = from.GetStream().Read(bytes)) > 0;)
            {
                _whole.Wait(_end.Token);
                to.GetStream().Write(bytes, 0, read);
            }

            _whole.Wait(_end.Token);
            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception fault) when (fault is IOException or SocketException or ObjectDisposedException or InvalidOperationException
            or OperationCanceledException)
        {
            from.Close();
            to.Close();
        }
    }
}
