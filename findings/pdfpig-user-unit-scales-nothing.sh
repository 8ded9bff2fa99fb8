#!/usr/bin/env bash
# PdfPig 0.1.16 reads a page's /UserUnit (ISO 32000-2, table 31: the size of a unit, in 1/72 inch) and scales nothing by it: the page's width, a
# letter's place and its PointSize, "in points" by their names, are in the page's units. Plans larger than 200 inches, and pages that a
# program wrote in tenths, have type of "1 point" that is 10 on paper: who passes over tiny type as unseen loses all of it.
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
    Console.WriteLine(FormattableString.Invariant($"{name}: {read.Width:0} wide, type of {read.Letters[0].PointSize:0.#} at {read.Letters[0].Location.X:0}"));
}

Show("unit of 1", "", "/MediaBox [0 0 200 100]");
Show("unit of 10", "", "/MediaBox [0 0 200 100] /UserUnit 10");
CS
seen=$(dotnet run app.cs)
echo "$seen"
want=$'unit of 1: 200 wide, type of 10 at 20\nunit of 10: 200 wide, type of 10 at 20'
[[ "$seen" == "$want" ]] || { echo "PdfPig 0.1.16 behaves otherwise now" >&2; exit 1; }
