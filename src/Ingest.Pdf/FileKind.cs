namespace Ingest.Pdf;

/// <summary>Other kinds of file that come under the name of a PDF, by their first bytes.</summary>
internal static class FileKind
{
    private static readonly byte[][] Starts =
    [
        [.. "<"u8], // HTML, XML
        [.. "PK"u8], // ZIP: docx, odt
        [.. "{\\rtf"u8],
        [.. "From "u8],
        [.. "GIF8"u8],
        [.. "%!PS"u8],
        [0x89, .. "PNG"u8],
        [0xFF, 0xD8, 0xFF], // JPEG
        [0xD0, 0xCF, 0x11, 0xE0], // doc, msg
        [.. "II*\0"u8], // TIFF
        [.. "MM\0*"u8],
    ];

    public static bool IsOther(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart(" \t\r\n\uFEFF"u8);
        foreach (var other in Starts)
        {
            if (start.StartsWith(other))
            {
                return true;
            }
        }

        return false;
    }
}
