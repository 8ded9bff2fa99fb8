namespace Ingest.Ocr.Azure;

/// <summary>One page of the answer as a page of the reading: words in their lines, lines from the top.</summary>
internal static class PageReading
{
    /// <summary>
    /// The service's boxes are as high as the font's letters can be, whichever stand in the line: from ascender to descender. In
    /// Microsoft's own sample answers that is about 1.05 of the point size; the descender is a fifth of it (0.21 of the point
    /// size in Arial, 0.22 in Times).
    /// </summary>
    private const double DescenderShare = 0.2;

    private const double SizeShare = 0.95;

    public static OcrPage Of(AnswerPage page, PageSpace space)
    {
        AnswerLine[] given = page.Lines ?? [];
        var lines = given.Select(line => (Quad: space.Place(line.Polygon), Words: new List<(OcrWord Word, int Offset)>())).ToList();
        var spans = SpansOf(given, page.PageNumber);
        foreach (var word in page.Words ?? [])
        {
            if (word is null || !(word.Confidence is >= double.MinValue and <= double.MaxValue))
            {
                throw AzureFailure.Garbled($"page {page.PageNumber} has an empty word");
            }

            var quad = space.Place(word.Polygon);
            if (string.IsNullOrWhiteSpace(word.Content))
            {
                continue;
            }

            var read = (new OcrWord(Nfc.Of(word.Content), quad.Box, Math.Clamp(word.Confidence, 0, 1), []), word.Span.Offset);
            if (LineAt(spans, word.Span.Offset) is { } line)
            {
                lines[line].Words.Add(read);
            }
            else
            {
                lines.Add((quad, [read]));
            }
        }

        return new OcrPage(page.PageNumber, space.Width, space.Height, space.Turn,
            [.. lines.Where(line => line.Words.Count > 0).Select(Line).OrderByDescending(line => line.Baseline)], []);
    }

    private static OcrLine Line((Quad Quad, List<(OcrWord Word, int Offset)> Words) line)
    {
        var words = Math.Abs(line.Quad.Degrees) < 45 // a line that stands upright on the page keeps the order in which it is read
            ? line.Words.OrderBy(word => word.Word.Box.Left).ThenBy(word => word.Offset)
            : line.Words.OrderBy(word => word.Offset);
        return new OcrLine([.. words.Select(word => word.Word)], line.Quad.Foot + (DescenderShare * line.Quad.Thickness),
            SizeShare * line.Quad.Thickness);
    }

    /// <summary>Where each line's text stands in the answer's whole text, in order.</summary>
    private static (long From, long To, int Line)[] SpansOf(AnswerLine[] lines, int page)
    {
        var spans = lines.SelectMany(
            (line, number) => line.Spans.Select(span => span ?? throw AzureFailure.Garbled($"page {page} has an empty span"))
            .Select(span => (From: (long)span.Offset, To: (long)span.Offset + span.Length, Line: number)));
        return [.. spans.OrderBy(span => span.From)];
    }

    private static int? LineAt((long From, long To, int Line)[] spans, int offset)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].From <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && offset < spans[low - 1].To ? spans[low - 1].Line : null;
    }
}
