using System.Globalization;
using System.Net;
using System.Text;
using Ingest.Model;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Tesseract;

namespace Ingest.Cli.Hidden;

/// <summary>
/// One HTML file for whoever decides what may be published: each page with text that it doesn't show, as a reader sees it,
/// with a frame round each place, which is blotted out. Never the words.
/// </summary>
public sealed class HiddenReport
{
    private const int DotsPerInch = 90;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    private readonly OutsideProgram _pages = new("pdftoppm", "Debian and Ubuntu: apt install poppler-utils");
    private readonly StringBuilder _body = new();

    /// <summary>Pages can be drawn; without, the report has places and no pictures.</summary>
    public bool Draws => _pages.Path is not null;

    public void Add(HiddenInput input)
    {
        _body.Append(CultureInfo.InvariantCulture, $"<section><h2>{Text(input.Path)}</h2>");
        var copy = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(copy, input.Pdf);
            foreach (var page in input.Pages.Where(page => !page.Hidden.IsEmpty))
            {
                AddPage(page, copy);
            }
        }
        finally
        {
            File.Delete(copy);
        }

        _body.Append("</section>\n");
    }

    private const string Head = "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + "<title>Skjult tekst</title>";

    private const string BodyStyle = "font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; "
        + "color: #1a1a1a; background: #fff";

    private const string InDanish = "Disse sider har tekst i filen, som en læser af siden ikke ser. Ordene er ikke med her og ikke i noget "
        + "uddata; rammen viser stedet, som er slettet på billedet. Er siden til offentliggørelse, så fjern teksten af filen, før den "
        + "lægges ud.";

    private const string InEnglish = "These pages have text in the file that a reader of the page doesn't see. The words are not here, nor "
        + "in any output; the frame shows the place, which is blotted out in the picture. Before a page is published, take the text out "
        + "of the file.";

    public void Write(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllText(file, $$"""
            <!DOCTYPE html>
            <html lang="da"><head>{{Head}}
            <style>
            body { {{BodyStyle}} }
            .page { position: relative; display: inline-block; border: 1px solid #767676; margin: .5rem 0 }
            .page img { display: block; max-width: 100%; height: auto }
            .page i { position: absolute; outline: 3px solid #b00020; outline-offset: 2px }
            td, th { text-align: left; padding: .1rem 1rem .1rem 0 }
            </style></head><body>
            <h1>Skjult tekst</h1>
            <p>{{InDanish}}</p>
            <p lang="en">{{InEnglish}}</p>
            {{_body}}
            </body></html>

            """);
    }

    private void AddPage(PageLayout page, string pdf)
    {
        _body.Append(CultureInfo.InvariantCulture, $"<h3>Side {page.Number}</h3>");
        var turned = (page.Turn & 1) == 1;
        var (width, height) = turned ? (page.Height, page.Width) : (page.Width, page.Height);
        var places = page.Hidden.Select(piece => page.ToPage(piece.Box))
            .Select(box => new Box(box.Left / width, box.Bottom / height, box.Right / width, box.Top / height));
        if (Picture(page.Number, pdf, places) is { } png)
        {
            _body.Append(CultureInfo.InvariantCulture,
                $"<div class=\"page\"><img alt=\"Side {page.Number}\" src=\"data:image/png;base64,{Convert.ToBase64String(png)}\">");
            foreach (var piece in page.Hidden)
            {
                var box = page.ToPage(piece.Box);
                _body.Append(CultureInfo.InvariantCulture,
                    $"<i style=\"left:{100 * box.Left / width:0.##}%;top:{100 * (height - box.Top) / height:0.##}%;"
                        + $"width:{100 * box.Width / width:0.##}%;height:{100 * box.Height / height:0.##}%\"></i>");
            }

            _body.Append("</div>");
        }

        _body.Append("<table><tr><th>Hvordan</th><th>Tegn</th><th>Sted (punkter fra sidens nederste venstre hjørne)</th></tr>");
        foreach (var piece in page.Hidden)
        {
            _body.Append(CultureInfo.InvariantCulture,
                $"<tr><td>{Danish(piece.Kind)}</td><td>{piece.Glyphs}</td><td>{Place(page.ToPage(piece.Box))}</td></tr>");
        }

        _body.Append("</table>\n");
    }

    /// <summary>Null where it can't be drawn.</summary>
    private byte[]? Picture(int page, string pdf, IEnumerable<Box> places)
    {
        try
        {
            var number = page.ToString(CultureInfo.InvariantCulture);
            return Draws
                ? PagePng.Of(
                    NetPbm.ReadColor(
                        _pages.Run(["-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, pdf], Time)),
                        places) : null;
        }
        catch (Exception undrawn) when (undrawn is ProgramException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Left, bottom, right, top in points.</summary>
    public static string Place(Box box) =>
        string.Create(CultureInfo.InvariantCulture, $"{box.Left:0.#} {box.Bottom:0.#} {box.Right:0.#} {box.Top:0.#}");

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Danish(HiddenKind kind) => kind switch
    {
        HiddenKind.Covered => "dækket",
        HiddenKind.Redacted => "mærket til overstregning",
        HiddenKind.Clipped => "uden for siden eller beskåret",
        HiddenKind.Layer => "på et skjult lag",
        HiddenKind.Invisible => "usynlig",
        HiddenKind.Paper => "i baggrundens farve",
        _ => "for lille til at læse",
    };
}
