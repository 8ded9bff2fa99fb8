using System.Diagnostics;
using System.Globalization;
using UglyToad.PdfPig;

namespace Ingest.Benchmarks;

/// <summary>The least that reading with PdfPig costs: every page's letters, with the options that the house uses.</summary>
public static class BareLetters
{
    private const int WarmUp = 100;

    public static (int Pages, int Letters) Of(byte[] bytes)
    {
        var letters = 0;
        using var document =
            PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false });
        for (var page = 1; page <= document.NumberOfPages; page++)
        {
            letters += document.GetPage(page).Letters.Count;
        }

        return (document.NumberOfPages, letters);
    }

    /// <summary>Reads the files in a warm process and prints the seconds that it took and the pages.</summary>
    public static void Run(string[] files)
    {
        foreach (var file in files.Take(WarmUp))
        {
            Try(file);
        }

        var begun = Stopwatch.GetTimestamp();
        var pages = files.Sum(Try);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(begun).TotalSeconds} {pages}"));
    }

    private static long Try(string file)
    {
        try
        {
            return Of(File.ReadAllBytes(file)).Pages;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return 0;
        }
    }
}
