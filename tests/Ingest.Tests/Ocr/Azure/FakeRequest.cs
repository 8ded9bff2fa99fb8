using System.Net.Sockets;
using System.Text;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Target">Path and query.</param>
internal sealed record FakeRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Path => Target.Split('?')[0];

    public string? Query(string name) => Target.Split('?').Skip(1).SelectMany(query => query.Split('&'))
        .Where(pair => pair.StartsWith(name + "=", StringComparison.Ordinal))
        .Select(pair => Uri.UnescapeDataString(pair[(name.Length + 1)..])).FirstOrDefault();

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <returns>Null where the other side hung up.</returns>
    public static FakeRequest? Read(NetworkStream stream)
    {
        if (Line(stream) is not { Length: > 0 } first)
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (Line(stream) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        var parts = first.Split(' ');
        return new FakeRequest(parts[0], parts[1], headers, Content(stream, headers));
    }

    private static byte[] Content(NetworkStream stream, Dictionary<string, string> headers)
    {
        if (!headers.ContainsKey("Transfer-Encoding"))
        {
            return Bytes(stream, headers.TryGetValue("Content-Length", out var length) ? Convert.ToInt32(length, null) : 0);
        }

        var body = new List<byte>();
        int size;
        while ((size = Convert.ToInt32(Line(stream), 16)) > 0)
        {
            body.AddRange(Bytes(stream, size));
            Line(stream);
        }

        Line(stream);
        return [.. body];
    }

    private static byte[] Bytes(NetworkStream stream, int count)
    {
        var bytes = new byte[count];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string? Line(NetworkStream stream)
    {
        var line = new List<byte>();
        int next;
        while ((next = stream.ReadByte()) is not ('\n' or -1))
        {
            line.Add((byte)next);
        }

        return next == -1 && line.Count == 0 ? null : Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
    }
}
