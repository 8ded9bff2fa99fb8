using Ingest.Batch.Ocr;
using Ingest.Labels;
using Ingest.Ocr;

namespace Ingest.Batch.Workers.Frames;

/// <summary><see cref="WorkerSettings"/> as a frame's content.</summary>
internal static class SettingsFrame
{
    public static byte[] Write(WorkerSettings settings) => FrameValues.Write(writer =>
    {
        writer.Write(settings.Dialect);
        writer.Write((int)settings.Voters);
        writer.WriteOrNull(settings.Corrections);
        writer.WriteOrNull(settings.TabulaJar);
        writer.Write((int)settings.Ocr.Mode);
        writer.Write(settings.Ocr.Azure);
        writer.WriteOrNull(settings.Pages);
        writer.WriteOrNull(settings.Password);
        writer.Write(settings.KeepItemTables);
        writer.Write(settings.Learned is not null);
        if (settings.Learned is { } learned)
        {
            writer.WriteOrNull(learned.Model);
            writer.WriteOrNull(learned.Profiles);
            writer.Write(learned.Mark);
        }
    });

    public static WorkerSettings Read(byte[] content)
    {
        using var reader = FrameValues.Read(content);
        return new WorkerSettings(reader.ReadString(), (LabelScorers)reader.ReadInt32(), reader.TextOrNull(), reader.TextOrNull())
        {
            Ocr = new OcrSettings((OcrMode)reader.ReadInt32(), reader.ReadBoolean()),
            Pages = reader.TextOrNull(),
            Password = reader.TextOrNull(),
            KeepItemTables = reader.ReadBoolean(),
            Learned = reader.ReadBoolean() ? new LearnedFiles(reader.TextOrNull(), reader.TextOrNull(), reader.ReadString()) : null,
        };
    }
}
