using System.Globalization;
using System.Text;
using Ingest.Corpus.Drawing;
using Ingest.Tests.Support;

namespace Ingest.Tests.Habits;

/// <summary>
/// Bodies whose papers are set as no other's, so that at first sight they are read wrong. The third is set by other means than the
/// first two, and nothing was chosen by it.
/// </summary>
internal static class OddBodies
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september"];

    /// <summary>Writes a body's papers, <c>01.pdf</c> with <c>01.json</c> and on.</summary>
    public static void Write(string folder, Func<int, (OddAgenda Says, byte[] Pdf)> paper, int from, int count)
    {
        Directory.CreateDirectory(folder);
        for (var number = from; number < from + count; number++)
        {
            var (says, pdf) = paper(number);
            var stem = Path.Combine(folder, FormattableString.Invariant($"{number + 1:00}"));
            File.WriteAllBytes(stem + ".pdf", pdf);
            File.WriteAllText(stem + ".json", says.Truth());
        }
    }

    /// <summary>
    /// Items at the right edge in the text's own size, dark red, without a number; the case under the item's text; field headings slanted.
    /// </summary>
    public static (OddAgenda Says, byte[] Pdf) Harbour(int number)
    {
        var says = OddAgenda.Of("Havnelauget i Nørrevig", number,
            [("Hvad vi ved", "background"), ("Det vi vil", "recommendation"), ("Sådan blev det", "decision")], _ => null,
            running => FormattableString.Invariant($"{31}/{1040 + (7 * running)}"));
        using var sheet = new OddSheet(TypeFamily.NotoSerif, Running);
        sheet.Put(says.Body, new(Scale: 1.5f));
        sheet.Put($"Referat af samling {Spoken(says.Date)} i Vejerboden", new(Above: 6));
        sheet.Put("Der var elleve til stede.", new(Above: 6));
        foreach (var item in says.Items)
        {
            sheet.Put(item.Title, new(OddSheet.At.Right, Color: 0x8B1A1A, Above: 12));
            foreach (var field in item.Fields)
            {
                sheet.Put(field.Heading, new(Italic: true, Above: 4));
                foreach (var paragraph in field.Paragraphs)
                {
                    sheet.Put(paragraph);
                }
            }

            sheet.Put($"Mappe {item.Case}", new(Scale: 0.85f, Above: 2));
        }

        return (says, sheet.ToBytes());

        static void Running(OddSheet sheet)
        {
            sheet.Beside("Havnelauget", 70, 40, new(Scale: 0.8f, Color: 0x777777));
            sheet.Beside(FormattableString.Invariant($"ark {sheet.Page}"), 500, 815, new(Scale: 0.8f, Color: 0x777777));
        }
    }

    /// <summary>
    /// Items in the middle, slanted, their number in words behind them; field headings in small grey letters that begin small, set in.
    /// </summary>
    public static (OddAgenda Says, byte[] Pdf) Mill(int number)
    {
        var says = OddAgenda.Of("Mølleværkets tilsyn", number,
            [("kort fortalt", "summary"), ("det stod der", "presentation"), ("ønsket", "recommendation"), ("udfaldet", "decision")],
            count => FormattableString.Invariant($"{count}"), _ => null);
        using var sheet = new OddSheet(TypeFamily.LiberationSans) { Left = 90, Right = 480, Size = 11 };
        sheet.Put(says.Body, new(OddSheet.At.Middle, Italic: true));
        sheet.Put($"mødtes {Spoken(says.Date)}", new(OddSheet.At.Middle));
        foreach (var item in says.Items)
        {
            sheet.Put($"{item.Title} · nr {item.Number} ·", new(OddSheet.At.Middle, Italic: true, Above: 10));
            foreach (var field in item.Fields)
            {
                sheet.Put(field.Heading, new(Scale: 0.85f, Color: 0x6A6A6A, Indent: 40));
                foreach (var paragraph in field.Paragraphs)
                {
                    sheet.Put(paragraph);
                }
            }
        }

        return (says, sheet.ToBytes());
    }

    /// <summary>
    /// Made by hand, in Helvetica alone: items in plain type that begin left of all text, with a Roman number behind them and the case over
    /// them; fields run in behind a colon.
    /// </summary>
    public static (OddAgenda Says, byte[] Pdf) Guild(int number)
    {
        var says = OddAgenda.Of("Vognmandslaugets råd", number,
            [("Sagens kerne", "presentation"), ("Ønske", "recommendation"), ("Enden blev", "decision")], count => Roman[count - 1],
            running => FormattableString.Invariant($"88-{300 + (3 * running)}"));
        var lines = new List<(float Left, float Above, string Text)>
        {
            (60, 0, says.Body), (60, 0, $"Referat af rådets samling {Spoken(says.Date)}"),
        };
        foreach (var item in says.Items)
        {
            lines.Add((60, 8, $"sag hos os {item.Case}"));
            lines.Add((60, 0, $"{item.Title} - {item.Number}"));
            foreach (var field in item.Fields)
            {
                var text = $"{field.Heading}: {string.Join(' ', field.Paragraphs)}";
                lines.AddRange(Wrapped(text, 78).Select((line, i) => (140f, i == 0 ? 4f : 0f, line)));
            }
        }

        var pdf = new PagedPdf();
        var page = new StringBuilder();
        float y = 760;
        foreach (var (left, above, text) in lines)
        {
            y -= 13 + above;
            if (y < 60)
            {
                pdf.Page(PagedPdf.Stream(page.ToString()));
                page.Clear();
                y = 747;
            }

            page.Append(CultureInfo.InvariantCulture, $"BT /F1 10 Tf {left} {y} Td ({text}) Tj ET\n");
        }

        return (says, pdf.Page(PagedPdf.Stream(page.ToString())).ToBytes());
    }

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        while (text.Length > width)
        {
            var cut = text.LastIndexOf(' ', width);
            yield return text[..cut];
            text = text[(cut + 1)..];
        }

        yield return text;
    }

    private static string Spoken(string date) =>
        FormattableString.Invariant($"den {int.Parse(date[8..], CultureInfo.InvariantCulture)}. ")
            + $"{Months[date[6] - '1']} {date[..4]}";
}
