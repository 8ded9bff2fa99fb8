using System.Text;

namespace Ingest.Batch.Workers.Frames;

/// <summary>
/// The values of a frame, one after the other as <see cref="BinaryWriter"/> writes them: a run and its worker are of one build, so that
/// none is named; and neither has to learn a record's properties at its start, which took longer than a short document.
/// </summary>
internal static class FrameValues
{
    public static byte[] Write(Action<BinaryWriter> values)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        values(writer);
        writer.Flush();
        return memory.ToArray();
    }

    public static BinaryReader Read(byte[] content) => new(new MemoryStream(content), Encoding.UTF8);

    public static void WriteOrNull(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    public static void WriteOrNull(this BinaryWriter writer, long? number)
    {
        writer.Write(number is not null);
        writer.Write(number ?? 0);
    }

    public static void WriteBytes(this BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    public static void WriteAll<T>(this BinaryWriter writer, IReadOnlyCollection<T> values, Action<T> one)
    {
        writer.Write(values.Count);
        foreach (var value in values)
        {
            one(value);
        }
    }

    public static string? TextOrNull(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    public static long? NumberOrNull(this BinaryReader reader)
    {
        var there = reader.ReadBoolean();
        var number = reader.ReadInt64();
        return there ? number : null;
    }

    public static byte[] Bytes(this BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());

    public static T[] All<T>(this BinaryReader reader, Func<T> one)
    {
        var values = new T[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = one();
        }

        return values;
    }
}
