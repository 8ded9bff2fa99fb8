using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Ocr.Azure;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>Settings without long waits, and a PDF of pages as the fake's answers have them: 8.25 × 11.75 inches.</summary>
internal static class AzureSketch
{
    public static AzureSettings Settings(FakeAzure fake, string model = AzureSettings.Layout,
        string version = AzureSettings.DocumentIntelligence, string key = FakeAzure.Key) =>
        new(fake.Endpoint, key, model, version)
        {
            TimeLimit = TimeSpan.FromMinutes(2),
            RetryDelay = TimeSpan.FromMilliseconds(1),
            PollInterval = TimeSpan.FromMilliseconds(1),
            Retries = 2,
        };

    public static OcrReading Read(AzureSettings settings, params int[] pages) => Read(settings, [.. pages.Select(page => Page(page))]);

    public static OcrReading Read(AzureSettings settings, ImmutableArray<PageLayout> pages) =>
        new AzureReader(settings).Read(new OcrRequest("%PDF-1.7 made up"u8.ToArray(), pages, _ => { }));

    public static PageLayout Page(int number, double width = 594, double height = 846, int turn = 0) =>
        new() { Number = number, Width = width, Height = height, Turn = turn };

    public static string Text(OcrLine line) => string.Join(' ', line.Words.Select(word => word.Text));

    /// <summary>Sides as they were worked out, to a hundredth of a point.</summary>
    public static void AssertBox(Box box, double left, double bottom, double right, double top)
    {
        Assert.Equal(left, box.Left, 0.01);
        Assert.Equal(bottom, box.Bottom, 0.01);
        Assert.Equal(right, box.Right, 0.01);
        Assert.Equal(top, box.Top, 0.01);
    }
}
