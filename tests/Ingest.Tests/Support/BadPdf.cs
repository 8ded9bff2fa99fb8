using System.Globalization;
using System.Text;

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
    public static byte[] Encrypted() => WithObjects(
        $"/Encrypt 3 0 R /ID [<{new string('1', 32)}> <{new string('1', 32)}>]",
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{new string('a', 64)}> /U <{new string('b', 64)}> >>");

    private static byte[] WithObjects(string trailer, params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
