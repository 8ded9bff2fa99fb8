#!/usr/bin/env bash
# PdfPig 0.1.16 takes a page's /MediaBox from the page tree's nodes above it, and its /CropBox only from the page itself, though both are
# inheritable (ISO 32000-2, table 31 and 7.7.3.4). A file that is cropped as a whole, with one /CropBox at /Pages, has the cropped size in
# poppler and mupdf; with PdfPig the page is as large as its media box, and what was cropped off (a name in the margin) is text on it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.cs <<'CS'
#:package PdfPig@0.1.16
#:property PublishAot=false
using System.Text;
using UglyToad.PdfPig;

static void Show(string name, string tree, string page)
{
    const string Content = "BT /F1 10 Tf 20 30 Td (Vist) Tj ET";
    string[] objects = ["<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Kids [3 0 R] /Count 1 {tree} >>",
        $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> {page} >>",
        $"<< /Length {Content.Length} >>\nstream\n{Content}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
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
    var read = document.GetPage(1);
    Console.WriteLine(FormattableString.Invariant($"{name}: page {read.Width:0} x {read.Height:0}, crop box {read.CropBox.Bounds.Width:0} x {read.CropBox.Bounds.Height:0}"));
}

Show("both at the page", "", "/MediaBox [0 0 200 100] /CropBox [0 0 150 80]");
Show("media box above it", "/MediaBox [0 0 200 100]", "/CropBox [0 0 150 80]");
Show("both above it", "/MediaBox [0 0 200 100] /CropBox [0 0 150 80]", "");
CS
seen=$(dotnet run app.cs)
echo "$seen"
want=$'both at the page: page 150 x 80, crop box 150 x 80\nmedia box above it: page 150 x 80, crop box 150 x 80\nboth above it: page 200 x 100, crop box 200 x 100'
[[ "$seen" == "$want" ]] || { echo "PdfPig 0.1.16 behaves otherwise now" >&2; exit 1; }
