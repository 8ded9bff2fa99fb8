using System.Collections.Immutable;
using System.Text;
using Ingest.Feed;

namespace Ingest.Cli.Batch.Workers;

/// <summary>A result as a frame's content: the small values as JSON, then the output's bytes as they are.</summary>
public static class ResultFrame
{
    public static byte[] Write(DocumentResult result)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        Write(writer, WorkerJson.Write(result with { Rendered = null }));
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

        writer.Flush();
        return memory.ToArray();
    }

    public static DocumentResult Read(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content), Encoding.UTF8);
        var result = WorkerJson.Read<DocumentResult>(Bytes(reader));
        return result with
        {
            Rendered = new RenderedDocument(reader.ReadString(), result.Path, Bytes(reader), Bytes(reader), Tables(reader)),
        };
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
