namespace Ingest.Tests.Support;

/// <summary>Files that are no agenda, made by hand.</summary>
public static class BadPdf
{
    public static byte[] Truncated(string pdf)
    {
        var bytes = File.ReadAllBytes(pdf);
        return bytes[..(bytes.Length / 3)];
    }

    /// <summary>Standard security handler, revision 3; no password gives these O and U.</summary>
    public static byte[] Encrypted() => PdfObjectList.ToBytes(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
            $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{new string('a', 64)}> /U <{new string('b', 64)}> >>",
        ],
        $"/Encrypt 3 0 R /ID [<{new string('1', 32)}> <{new string('1', 32)}>]");
}
