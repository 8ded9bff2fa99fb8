using Ingest.Batch.Documents;
using Ingest.Feed;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Batch.Workers.Frames;

/// <summary>
/// A result as a frame's content: the small values, then the output's bytes as they are, then further documents the same way.
/// What it is told as (<see cref="DocumentResult.Told"/>) a worker does not know.
/// </summary>
public static class ResultFrame
{
    public static byte[] Write(DocumentResult result) => FrameValues.Write(writer => Write(writer, result));

    public static DocumentResult Read(byte[] content)
    {
        using var reader = FrameValues.Read(content);
        return Read(reader);
    }

    private static void Write(BinaryWriter writer, DocumentResult result)
    {
        writer.Write(result.Path);
        writer.WriteOrNull(result.Sha256);
        writer.Write((int)result.Status);
        writer.Write(result.Reason is not null);
        if (result.Reason is { } reason)
        {
            writer.Write(reason.Code);
            writer.Write((int)reason.Severity);
            writer.WriteOrNull((long?)reason.Page);
            writer.Write(reason.Message);
        }

        writer.Write(result.Pages);
        writer.Write(result.Items);
        writer.Write(result.Tables);
        writer.Write(result.Milliseconds);
        writer.Write(result.Attempts);
        writer.Write(result.Settled);
        Write(writer, result.Rendered!);
        writer.WriteAll(result.Further, further => Write(writer, further));
    }

    private static void Write(BinaryWriter writer, RenderedDocument rendered)
    {
        writer.Write(rendered.DocumentId);
        writer.WriteBytes(rendered.Json);
        writer.WriteBytes(rendered.Rows);
        writer.WriteAll(rendered.Tables, table =>
        {
            writer.Write(table.Key);
            writer.WriteBytes(table.Value);
        });
    }

    private static DocumentResult Read(BinaryReader reader)
    {
        var path = reader.ReadString();
        var result = new DocumentResult(path, null, reader.TextOrNull(), (DocumentStatus)reader.ReadInt32(),
            reader.ReadBoolean() ? Reason(reader) : null, reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt64())
        {
            Attempts = reader.ReadInt32(),
            Settled = reader.ReadBoolean(),
        };
        return result with
        {
            Rendered = new RenderedDocument(reader.ReadString(), path, reader.Bytes(), reader.Bytes(),
                [.. reader.All(() => KeyValuePair.Create(reader.ReadString(), reader.Bytes()))]),
            Further = [.. reader.All(() => Read(reader))],
        };
    }

    private static Diagnostic Reason(BinaryReader reader) =>
        new(reader.ReadString(), (Severity)reader.ReadInt32(), (int?)reader.NumberOrNull(), reader.ReadString());
}
