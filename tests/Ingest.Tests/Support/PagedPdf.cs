using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ingest.Tests.Support;

/// <summary>Pages in Helvetica, their objects written out by hand: some sound, some made to end their reader.</summary>
public sealed class PagedPdf
{
    private const int FirstFree = 4;

    private readonly List<string> _objects = [];
    private readonly List<int> _pages = [];

    /// <summary>Further entries of the catalog; objects are added with <see cref="Add"/>.</summary>
    public string Catalog { get; set; } = "";

    /// <summary>Pages' objects, the first one's number at 0.</summary>
    public IReadOnlyList<int> PageObjects => _pages;

    /// <summary>A page of text, a line each.</summary>
    public PagedPdf Text(params string[] lines) =>
        Page(Stream(string.Concat(lines.Select((line, i) => $"BT /F1 11 Tf 72 {760 - (16 * i)} Td ({line}) Tj ET\n"))));

    /// <summary>A page whose reader goes deeper and deeper until its stack is full: two drawings that draw each other.</summary>
    public PagedPdf Crashing()
    {
        var first = FirstFree + _objects.Count;
        Add(Stream("/X Do", Form($"/XObject << /X {first + 1} 0 R >>")));
        Add(Stream("/X Do", Form($"/XObject << /X {first} 0 R >>")));
        return Page(Stream("/X Do"), $"/XObject << /X {first} 0 R >>");
    }

    /// <summary>A page that wants more memory than a machine has: a stream that unpacks to a stream that unpacks to zeros.</summary>
    public PagedPdf Eating(int gibibytes = 6)
    {
        using var inner = new MemoryStream();
        using (var pack = new ZLibStream(inner, CompressionLevel.Optimal, leaveOpen: true))
        {
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < gibibytes << 10; i++)
            {
                pack.Write(blanks);
            }
        }

        return Page(Stream(Zip(inner.ToArray()), "/Filter [/FlateDecode /FlateDecode]"));
    }

    /// <summary>A page that would take years: drawings that draw others twice, thirty deep.</summary>
    public PagedPdf Hanging(int depth = 40)
    {
        var next = Add(Stream("q Q", Form(""))); // nothing that is kept: it hangs and does not eat
        for (var i = 0; i < depth; i++)
        {
            next = Add(Stream("/X Do /X Do", Form($"/XObject << /X {next} 0 R >>")));
        }

        return Page(Stream("/X Do"), $"/XObject << /X {next} 0 R >>");
    }

    /// <summary>A page of its content's object.</summary>
    /// <param name="resources">Further entries of its resources; with fonts of their own, these alone.</param>
    /// <param name="entries">Further entries of its dictionary.</param>
    public PagedPdf Page(string content, string resources = "", string entries = "")
    {
        var stream = Add(content);
        _pages.Add(Add(
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources << "
                + $"{(resources.Contains("/Font", StringComparison.Ordinal) ? "" : "/Font << /F1 3 0 R >>")} {resources} >> {entries} >>"));
        return this;
    }

    /// <returns>The object's number.</returns>
    public int Add(string content)
    {
        _objects.Add(content);
        return FirstFree + _objects.Count - 1;
    }

    public static string Stream(string content, string entries = "") =>
        $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    public static string Packed(string content) => Stream(Zip(Encoding.Latin1.GetBytes(content)), "/Filter /FlateDecode");

    public byte[] ToBytes()
    {
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', _pages.Select(page => $"{page} 0 R"))}] /Count {_pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            .. _objects,
        ];
        return PdfObjectList.ToBytes(objects);
    }

    /// <summary>A file inside, named wherever its specification is put.</summary>
    /// <param name="specification">Its entries, as <c>/F (a.pdf)</c>.</param>
    /// <param name="stream">Entries of the stream's dictionary; null: it is packed.</param>
    /// <returns>The specification, as a reference.</returns>
    public string File(string specification, ReadOnlySpan<byte> bytes, string? stream = null)
    {
        var content = Encoding.Latin1.GetString(bytes);
        var held = Add(stream is null ? Packed(content) : Stream(content, stream));
        return $"{Add($"<< /Type /Filespec {specification} /EF << /F {held} 0 R >> >>")} 0 R";
    }

    /// <summary>A PDF whose files stand in its name tree, each under its name.</summary>
    public PagedPdf With(params (string Name, byte[] Bytes)[] files)
    {
        var pairs = files.Select(file => $"({file.Name}) {File($"/F ({file.Name}) /UF ({file.Name})", file.Bytes)}").ToList();
        Catalog += NameTree(pairs);
        return this;
    }

    public static string NameTree(IEnumerable<string> pairs) => $" /Names << /EmbeddedFiles << /Names [{string.Join(' ', pairs)}] >> >>";

    private static string Form(string resources) => $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << {resources} >>";

    private static string Zip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            pack.Write(bytes);
        }

        return Encoding.Latin1.GetString(packed.ToArray());
    }
}
