using System.Collections.Immutable;
using Ingest.Pdf;
using Ingest.Pdf.Embedded;

namespace Ingest.Batch.Workers.Frames;

/// <summary>A <see cref="ReadTask"/> as a frame's content.</summary>
internal static class TaskFrame
{
    public static byte[] Write(ReadTask task) => FrameValues.Write(writer =>
    {
        writer.Write(task.Path);
        writer.Write(task.Sha256);
        writer.Write(task.Embedded.Limits.Bytes);
        writer.Write(task.Embedded.Limits.Files);
        writer.Write(task.Embedded.Limits.Levels);
        writer.WriteAll(task.Embedded.Seen, writer.Write);
        writer.WriteAll(task.LeaveOut, page =>
        {
            writer.Write(page.Key);
            writer.Write(page.Value);
        });
        writer.WriteOrNull(task.ReadForMilliseconds);
        writer.WriteOrNull((long?)task.Last);
        writer.Write(task.LastReason);
    });

    public static ReadTask Read(byte[] content)
    {
        using var reader = FrameValues.Read(content);
        return new ReadTask(reader.ReadString(), reader.ReadString(),
            new EmbeddedBudget(new EmbeddedLimits(reader.ReadInt64(), reader.ReadInt32(), reader.ReadInt32()),
                [.. reader.All(reader.ReadString)]),
            reader.All(() => KeyValuePair.Create(reader.ReadInt32(), reader.ReadString())).ToImmutableSortedDictionary(),
            reader.NumberOrNull())
        {
            Last = (int?)reader.NumberOrNull(),
            LastReason = reader.ReadString(),
        };
    }
}
