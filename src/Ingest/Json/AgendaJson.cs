using System.Text.Json;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Json;

/// <summary>
/// The contract's JSON, written and read. The records' own order is the order in the file; the same
/// document gives the same bytes on every machine and under every culture.
/// </summary>
public static class AgendaJson
{
    /// <summary>The document indented, with a line end after it; UTF-8.</summary>
    public static byte[] Write(AgendaDocument document) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(document, AgendaWriting.Page), (byte)'\n'];

    /// <summary>The document on one line, with a line end after it; UTF-8.</summary>
    public static byte[] WriteLine(AgendaDocument document) => LineOf(Write(document));

    /// <summary>What <see cref="Write"/> gave, on one line with a line end after it.</summary>
    public static byte[] LineOf(ReadOnlySpan<byte> written) => [.. OneLine.Of(written), (byte)'\n'];

    /// <summary>Reads what <see cref="Write"/> or <see cref="WriteLine"/> wrote; anything unknown or missing is an error.</summary>
    /// <exception cref="JsonException">The text is not an agenda of the contract.</exception>
    public static AgendaDocument Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize<AgendaDocument>(utf8, AgendaReading.Contract) ?? throw new JsonException("null is not an agenda.");

    /// <summary>
    /// Reads a truth file: it lacks document, status, sources, confidences, ledger and diagnostics, and
    /// may say more than the contract (<c>accept…</c>, <c>optional</c>), which is passed over here.
    /// </summary>
    /// <exception cref="JsonException">The text does not have the contract's shape.</exception>
    public static AgendaDocument ReadTruth(ReadOnlySpan<byte> utf8)
    {
        var read = JsonSerializer.Deserialize<AgendaDocument>(utf8, AgendaReading.Truth)
            ?? throw new JsonException("null is not an agenda.");
        return read.Document is null
            ? read with { Document = new DocumentInfo("", "", 0, 0, null, TextSource.Embedded) }
            : read;
    }
}
