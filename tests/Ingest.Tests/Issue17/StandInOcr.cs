using System.Globalization;
using System.Text;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>
/// Shell scripts in the place of pdftoppm and Tesseract: every page is drawn as the same
/// picture and read as one word, after what the test wants.
/// </summary>
internal sealed class StandInOcr
{
    /// <summary>Of an A4 page at 300 dpi.</summary>
    private const int Width = 2480, Height = 3508;

    private readonly TemporaryFolder _folder;

    /// <param name="drawing">Shell commands before page <c>$page</c> is drawn.</param>
    /// <param name="reading">Shell commands before a picture is read.</param>
    private const string Word = "<span class=\"ocrx_word\" title=\"bbox 300 300 900 360; x_wconf 95\">Dagsorden</span>";

    public StandInOcr(TemporaryFolder folder, string drawing = "", string reading = "")
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-ins are shell scripts.");
        _folder = folder;
        folder.Write("bin/page.pgm", Picture());
        Script("pdftoppm", $"""
            while [ $# -gt 0 ]; do case "$1" in -f) page=$2;; esac; shift; done
            {drawing}
            exec cat '{folder["bin/page.pgm"]}'
            """);
        Script("tesseract", $"""
            case "$1" in
              --version) echo 'tesseract 5.0.0'; exit;;
              --list-langs) echo dan; exit;;
            esac
            {reading}
            echo '<html><body><span class="ocr_line" title="bbox 300 300 900 360; baseline 0 0">{Word}</span></body></html>'
            """);
    }

    public Dictionary<string, string> Environment =>
        new() { ["PATH"] = $"{_folder["bin"]}:{System.Environment.GetEnvironmentVariable("PATH")}" };

    /// <summary>Pages that are a picture each.</summary>
    public static byte[] Scan(int pages)
    {
        var pdf = new PagedPdf();
        var picture =
            pdf.Add(PagedPdf.Stream("\u0001\u0002\u0003\u0004",
                "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray"));
        for (var page = 0; page < pages; page++)
        {
            pdf.Page(PagedPdf.Stream("q 595 0 0 842 0 0 cm /S Do Q"), $"/XObject << /S {picture} 0 R >>");
        }

        return pdf.ToBytes();
    }

    /// <summary>White paper with one black word's worth of strokes.</summary>
    private static byte[] Picture()
    {
        var pixels = new byte[Width * Height];
        Array.Fill(pixels, (byte)255);
        for (var y = 300; y < 360; y++)
        {
            for (var x = 300; x < 900; x++)
            {
                pixels[(y * Width) + x] = (byte)(x / 10 % 2 == 0 ? 0 : 255);
            }
        }

        return [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), .. pixels];
    }

    private void Script(string name, string commands)
    {
        var file = _folder.Write("bin/" + name, Encoding.UTF8.GetBytes($"#!/bin/sh\n{commands}\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
