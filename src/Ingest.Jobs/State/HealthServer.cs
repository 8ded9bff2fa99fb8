using System.Globalization;
using System.Net;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Jobs.State;

/// <summary>
/// Answers <c>/health/live</c> and <c>/health/ready</c> as <c>ingest serve</c> does, with 200 or 503: for what starts containers and looks
/// after them. On all addresses of the machine, for a probe comes from outside; it tells nothing else.
/// </summary>
public sealed class HealthServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly WorkHealth _health;

    /// <exception cref="IOException">The port is taken.</exception>
    public HealthServer(WorkHealth health, int port)
    {
        _health = health;
        _listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://*:{port}/health/"));
        try
        {
            _listener.Start();
        }
        catch (HttpListenerException fault)
        {
            throw new WordedIOException(Texts.HealthCannotListen(port, fault.Message));
        }

        _ = Answer();
    }

    public void Dispose() => _listener.Close();

    private async Task Answer()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync().ConfigureAwait(false));
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // Who asked has gone, or the program ends.
            }
        }
    }

    private void Answer(HttpListenerContext asked)
    {
        var (isSo, word) = asked.Request.Url?.AbsolutePath switch
        {
            "/health/live" => (_health.IsLive, "live"),
            "/health/ready" => (_health.IsReady, "ready"),
            _ => (false, ""),
        };
        using var response = asked.Response;
        response.StatusCode = word.Length == 0 ? (int)HttpStatusCode.NotFound : isSo ? (int)HttpStatusCode.OK
            : (int)HttpStatusCode.ServiceUnavailable;
        response.ContentType = "application/json";
        response.Headers["Cache-Control"] = "no-store";
        if (isSo)
        {
            response.OutputStream.Write(System.Text.Encoding.UTF8.GetBytes($"{{\"status\":\"{word}\"}}\n"));
        }
    }
}
