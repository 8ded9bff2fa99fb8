using System.Collections.Immutable;
using System.Text;
using Ingest.Batch.Documents;
using Ingest.Feed;

namespace Ingest.Batch.Workers.Frames;

/// <summary>
/// A result as a frame's content: the small values as JSON, then the output's bytes as they are, then further documents the same way.
/// </summary>
public static class ResultFrame
{
    public static byte[] Write(DocumentResult result)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        Write(writer, result);
        writer.Flush();
        return memory.ToArray();
    }

    public static DocumentResult Read(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content), Encoding.UTF8);
        return Read(reader);
    }

    private static void Write(BinaryWriter writer, DocumentResult result)
    {
        Write(writer, WorkerJson.Write(result with { Rendered = null, Further = [] }));
        var rendered = result.Rendered!;
        writer.Write(rendered.DocumentId);
        Write(writer, rendered.Json);
        Write(writer, rendered.Rows);
        writer.Write(rendered.Tables.Length);
        foreach (var (name, bytes) in rendered.Tables)
        {
            writer.Write(name);
            Write(writer, bytes);
        }

        writer.Write(result.Further.Length);
        foreach (var further in result.Further)
        {
            Write(writer, further);
        }
    }

    private static DocumentResult Read(BinaryReader reader)
    {
        var result = WorkerJson.Read<DocumentResult>(Bytes(reader));
        return result with
        {
            Rendered = new RenderedDocument(reader.ReadString(), result.Path, Bytes(reader), Bytes(reader), Tables(reader)),
            Further = Further(reader),
        };
    }

    private static ImmutableArray<DocumentResult> Further(BinaryReader reader)
    {
        var further = new DocumentResult[reader.ReadInt32()];
        for (var i = 0; i < further.Length; i++)
        {
            further[i] = Read(reader);
        }

        return [.. further];
    }

    private static ImmutableArray<KeyValuePair<string, byte[]>> Tables(BinaryReader reader)
    {
        var tables = new KeyValuePair<string, byte[]>[reader.ReadInt32()];
        for (var i = 0; i < tables.Length; i++)
        {
            tables[i] = KeyValuePair.Create(reader.ReadString(), Bytes(reader));
        }

        return [.. tables];
    }

    private static void Write(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] Bytes(BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());
}
