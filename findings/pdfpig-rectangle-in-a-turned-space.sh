#!/usr/bin/env bash
# PdfPig 0.1.16: a rectangle ("re") drawn in a space that is turned by 45 degrees comes out of Page.Paths as an upright
# rectangle between two of its corners. A square of side 100 round its corner at (300, 300) turned by 45 degrees stands on its tip,
# 141.4 points wide and high (ISO 32000-2, 8.5.2.1: "re" is m, l, l, l, h, each point transformed). PdfPig transforms the
# lower left and the upper right corner alone: both lie at x = 300, so it reports a box of no width. The same
# square written with m and l comes out right. Who looks for stamps or redaction boxes drawn askew finds lines.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.cs <<'CS'
#:package PdfPig@0.1.16
#:property PublishAot=false
using System.Globalization;
using System.Text;
using UglyToad.PdfPig;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string[] ways = ["0 0 100 100 re f", "0 0 m 100 0 l 100 100 l 0 100 l h f"];
foreach (var way in ways)
{
    var content = $"q 0.70710678 0.70710678 -0.70710678 0.70710678 300 300 cm {way} Q";
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
    var box = document.GetPage(1).Paths[0].GetBoundingRectangle()!.Value;
    Console.WriteLine($"{(way.Contains("re") ? "re" : "lines")} {Math.Abs(box.Width):0.0} x {Math.Abs(box.Height):0.0}");
}
CS
seen=$(dotnet run app.cs)
echo "$seen"
[[ "$seen" == $'re 0.0 x 141.4\nlines 141.4 x 141.4' ]] || { echo "PdfPig 0.1.16 behaves otherwise now" >&2; exit 1; }
