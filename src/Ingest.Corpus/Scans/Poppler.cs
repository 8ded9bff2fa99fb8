using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Ingest.Corpus.Scans;

/// <summary>Pages of a PDF as pictures, by poppler's <c>pdfinfo</c> and <c>pdftoppm</c>, each run as a process.</summary>
internal static partial class Poppler
{
    /// <summary>Says what is missing and how it is installed, or null.</summary>
    public static string? Missing() => Array.Find(["pdftoppm", "pdfinfo"], program => !Installed(program)) is { } program
        ? $"Scans are made with poppler: {program} is not on the path (Debian: apt-get install poppler-utils)."
        : null;

    /// <summary>The pages' sizes in points, as they are shown (turned by /Rotate).</summary>
    /// <exception cref="InvalidDataException">Poppler can't read the file.</exception>
    public static ImmutableArray<SKSize> PageSizes(string pdf)
    {
        var text = System.Text.Encoding.UTF8.GetString(Run("pdfinfo", ["-f", "1", "-l", "100000", pdf]));
        var turns = Turn().Matches(text).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);
        return [.. Size().Matches(text).Select(m =>
        {
            var width = float.Parse(m.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
            var height = float.Parse(m.Groups[3].ValueSpan, CultureInfo.InvariantCulture);
            return turns.GetValueOrDefault(m.Groups[1].Value) is "90" or "270" ? new SKSize(height, width) : new SKSize(width, height);
        })];
    }

    /// <summary>A page as pixels, to be disposed of by the caller.</summary>
    /// <param name="page">From 1.</param>
    /// <exception cref="InvalidDataException">Poppler can't read the file or has no such page.</exception>
    public static SKBitmap Raster(string pdf, int page, int dpi)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var pnm = Run("pdftoppm", ["-r", dpi.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, pdf]);
        var at = 0;
        if (Word(pnm, ref at) != "P6")
        {
            throw new InvalidDataException($"{pdf}: poppler gave no picture of page {page}.");
        }

        var width = int.Parse(Word(pnm, ref at), CultureInfo.InvariantCulture);
        var height = int.Parse(Word(pnm, ref at), CultureInfo.InvariantCulture);
        Word(pnm, ref at);
        var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        var pixels = bitmap.GetPixelSpan();
        for (int from = at, to = 0; to < pixels.Length; from += 3, to += 4)
        {
            (pixels[to], pixels[to + 1], pixels[to + 2], pixels[to + 3]) = (pnm[from], pnm[from + 1], pnm[from + 2], 255);
        }

        return bitmap;
    }

    private static bool Installed(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(d => d.Length > 0 && File.Exists(Path.Combine(d, program)));

    /// <summary>The next word of a picture's head; stands behind the one blank that follows it.</summary>
    private static string Word(byte[] pnm, ref int at)
    {
        var from = at;
        while (at < pnm.Length && pnm[at] > ' ')
        {
            at++;
        }

        return System.Text.Encoding.ASCII.GetString(pnm, from, at++ - from);
    }

    private static byte[] Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start) ?? throw new InvalidDataException($"{program} did not start.");
            var errors = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return process.ExitCode == 0 ? output.ToArray()
                : throw new InvalidDataException(
                    $"{start.ArgumentList[^1]}: {program} ended with {process.ExitCode}: {errors.Result.Split('\n')[0]}");
        }
        catch (Win32Exception)
        {
            throw new InvalidDataException(Missing() ?? $"{program} did not start.");
        }
    }

    [GeneratedRegex(@"^Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+) pts", RegexOptions.Multiline)]
    private static partial Regex Size();

    [GeneratedRegex(@"^Page\s+(\d+) rot:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex Turn();
}
