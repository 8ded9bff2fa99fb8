using System.Globalization;
using System.Text;

namespace Ingest.Tests.Support;

/// <summary>One page in Helvetica, its objects written out by hand.</summary>
public sealed class HandMadePdf
{
    private readonly List<string> _more = [];

    /// <summary>Operators of the page's content.</summary>
    public string Content { get; init; } = "BT /F1 12 Tf 72 700 Td (Hej KKR) Tj ET";

    /// <summary>Further entries of the font's dictionary; objects are added with <see cref="Add"/>.</summary>
    public string Font { get; set; } = "";

    /// <summary>Further fonts of the page's resources.</summary>
    public string MoreFonts { get; set; } = "";

    /// <summary>Further entries of the page's resources.</summary>
    public string Resources { get; set; } = "";

    /// <summary>Further entries of the page's dictionary.</summary>
    public string Page { get; set; } = "";

    /// <summary>Further entries of the catalog.</summary>
    public string Catalog { get; set; } = "";

    /// <summary>The document's producer as a PDF string, brackets included.</summary>
    public string Producer { get; set; } = "(hand)";

    /// <returns>A reference to the object.</returns>
    public string Add(string content)
    {
        _more.Add(content);
        return $"{6 + _more.Count} 0 R";
    }

    /// <returns>The reference that the next object will have.</returns>
    public string Next() => $"{7 + _more.Count} 0 R";

    public static string Stream(string content, string entries = "") =>
        $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    public byte[] ToBytes()
    {
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R {MoreFonts} >> "
                + $"{Resources} >> {Page} >>",
            Stream(Content),
            $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding {Font} >>",
            $"<< /Producer {Producer} >>",
            .. _more,
        ];
        return PdfObjectList.ToBytes(objects, "/Info 6 0 R");
    }
}
