#!/usr/bin/env bash
# PdfPig 0.1.16: a path that clips and is filled by one operator ("W f", ISO 32000-2, 8.5.4: the path is painted, then clips) is
# marked as filled, and its FillColor is null: the same path without W has its colour. Programs that print through GDI write W
# before their fills, so who asks a fill's colour (is this box white, is that one a black bar over a name?) gets none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.cs <<'CS'
#:package PdfPig@0.1.16
#:property PublishAot=false
using System.Text;
using UglyToad.PdfPig;

foreach (var way in (string[])["f", "W f"])
{
    var content = $"q 1 0 0 rg 100 100 m 200 100 l 200 200 l 100 200 l h {way} Q";
    string[] objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 600] /Contents 4 0 R /Resources << >> >>", $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"];
    var pdf = new StringBuilder("%PDF-1.7\n");
    var at = new List<int>();
    foreach (var its in objects)
    {
        at.Add(pdf.Length);
        pdf.Append($"{at.Count} 0 obj\n{its}\nendobj\n");
    }

    var table = pdf.Length;
    pdf.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").AppendJoin("", at.Select(place => $"{place:0000000000} 00000 n \n"))
        .Append($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
    using var document = PdfDocument.Open(Encoding.Latin1.GetBytes(pdf.ToString()));
    var path = document.GetPage(1).Paths[0];
    Console.WriteLine($"{way}: filled {path.IsFilled}, colour {path.FillColor?.ToString() ?? "null"}");
}
CS
seen=$(dotnet run app.cs)
echo "$seen"
[[ "$seen" == "f: filled True, colour RGB: (1, 0, 0)"$'\n'"W f: filled True, colour null" ]] || { echo "PdfPig 0.1.16 behaves otherwise now" >&2; exit 1; }
