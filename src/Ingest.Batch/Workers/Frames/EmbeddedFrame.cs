using Ingest.Pdf.Embedded;

namespace Ingest.Batch.Workers.Frames;

/// <summary>An <see cref="EmbeddedPdf"/> as a frame's content, all of it but its own content.</summary>
internal static class EmbeddedFrame
{
    public static byte[] Write(EmbeddedPdf pdf) => FrameValues.Write(writer =>
    {
        writer.Write(pdf.Path);
        writer.Write(pdf.Sha256);
    });

    public static EmbeddedPdf Read(byte[] content)
    {
        using var reader = FrameValues.Read(content);
        return new EmbeddedPdf(reader.ReadString(), reader.ReadString(), default);
    }
}
