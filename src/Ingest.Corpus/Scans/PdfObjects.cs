using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Ingest.Corpus.Scans;

/// <summary>A PDF written object by object: version 1.4, a plain cross-reference table, no time stamps.</summary>
internal sealed class PdfObjects
{
    private const int Pages = 2;

    private readonly List<byte[]> _objects = ["<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(), []];
    private readonly List<int> _pages = [];
    private readonly Dictionary<string, int> _streams = new(StringComparer.Ordinal);

    public int PageCount => _pages.Count;

    /// <returns>The object's number.</returns>
    public int Add(string content)
    {
        _objects.Add(Encoding.Latin1.GetBytes(content));
        return _objects.Count;
    }

    /// <summary>Streams that are equal are written once.</summary>
    /// <param name="entries">Of its dictionary, without /Length.</param>
    /// <returns>The object's number.</returns>
    public int AddStream(string entries, byte[] data)
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream"u8];
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        if (!_streams.TryGetValue(hash, out var number))
        {
            _objects.Add(bytes);
            _streams[hash] = number = _objects.Count;
        }

        return number;
    }

    /// <summary>Operators of a page, packed.</summary>
    public int AddContent(string operators) => AddStream("/Filter /FlateDecode", Packed(Encoding.Latin1.GetBytes(operators)));

    /// <param name="entries">Of its dictionary, without /Type and /Parent.</param>
    public void AddPage(string entries) =>
        _pages.Add(Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent {Pages} 0 R {entries} >>")));

    public byte[] ToBytes(string producer)
    {
        _objects[Pages - 1] =
            Encoding.Latin1.GetBytes(
                $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select(p => $"{p} 0 R"))}] >>");
        var info = Add(
            $"<< /Producer ({producer.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) >>");
        using var pdf = new MemoryStream();
        var offsets = new List<long>();
        Write(pdf, "%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n");
        foreach (var content in _objects)
        {
            offsets.Add(pdf.Position);
            Write(pdf, string.Create(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n"));
            pdf.Write(content);
            Write(pdf, "\nendobj\n");
        }

        var start = pdf.Position;
        Write(pdf, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(offset => Write(pdf, string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n")));
        Write(pdf, string.Create(CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {_objects.Count + 1} /Root 1 0 R /Info {info} 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return pdf.ToArray();
    }

    public static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            pack.Write(bytes);
        }

        return packed.ToArray();
    }

    private static void Write(MemoryStream pdf, string text) => pdf.Write(Encoding.Latin1.GetBytes(text));
}
