using System.Text;
using System.Text.Json;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>What the fake sends back.</summary>
/// <param name="CutAfter">Bytes of the body after which the connection is broken off; null: the whole body is sent.</param>
internal sealed record FakeReply(int Status, string Body, int? CutAfter = null)
{
    public Dictionary<string, string> Headers { get; init; } = [];

    public static FakeReply Busy(string retryAfter) =>
        Error(429, "429",
            "Requests to the service have exceeded the call rate limit.") with { Headers = new() { ["Retry-After"] = retryAfter } };

    public static FakeReply WrongKey { get; } =
        Error(401, "401", "Access denied due to invalid subscription key or wrong API endpoint.");

    public static FakeReply Running { get; } = Job("running");

    /// <summary>As the service tells of a file that it can't open.</summary>
    public static FakeReply Failed(string message) => Job("failed", $$"""
        , "error": { "code": "InvalidRequest", "message": "Invalid request.",
          "innererror": { "code": "InvalidContent", "message": {{JsonSerializer.Serialize(message)}} } }
        """);

    public static FakeReply Error(int status, string code, string message) =>
        new(status, $$"""{ "error": { "code": "{{code}}", "message": {{JsonSerializer.Serialize(message)}} } }""");

    public byte[] Bytes()
    {
        var body = Encoding.UTF8.GetBytes(Body);
        var head = new StringBuilder($"HTTP/1.1 {Status} Fake\r\nContent-Length: {body.Length}\r\nConnection: close\r\n");
        foreach (var (name, value) in body.Length == 0
            ? Headers : new Dictionary<string, string>(Headers) { ["Content-Type"] = "application/json; charset=utf-8" })
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. CutAfter is { } length ? body[..length] : body];
    }

    private static FakeReply Job(string status, string more = "") =>
        new(200, $$"""
            { "status": "{{status}}", "createdDateTime": "2025-03-04T09:15:02Z",
              "lastUpdatedDateTime": "2025-03-04T09:15:03Z"{{more}} }
            """);
}
