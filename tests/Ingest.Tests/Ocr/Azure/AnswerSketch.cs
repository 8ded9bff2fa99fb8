using System.Globalization;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>Small answers for one thing at a time.</summary>
internal static class AnswerSketch
{
    public static string Succeeded(string pages, string more = "") =>
        $$"""{ "status": "succeeded", "analyzeResult": { "pages": {{pages}}{{more}} } }""";

    /// <summary>Page 1, 8 by 10 inches unless it is said otherwise.</summary>
    public static string Page(string words = "[]", string lines = "[]",
        string size = "\"width\": 8, \"height\": 10, \"unit\": \"inch\", \"angle\": 0") =>
        $$"""{ "pageNumber": 1, {{size}}, "words": {{words}}, "lines": {{lines}} }""";

    public static string Word(string text, int offset, double[] polygon, string confidence = "0.9") =>
        $$"""
        { "content": "{{text}}", "polygon": {{Numbers(polygon)}}, "confidence": {{confidence}},
          "span": { "offset": {{offset}}, "length": {{text.Length}} } }
        """;

    public static string Line(int offset, int length, double[] polygon) =>
        $$"""{ "content": "", "polygon": {{Numbers(polygon)}}, "spans": [ { "offset": {{offset}}, "length": {{length}} } ] }""";

    public static double[] Level(double left, double top, double right, double bottom) =>
        [left, top, right, top, right, bottom, left, bottom];

    private static string Numbers(double[] numbers) =>
        $"[{string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]";
}
