using System.Text.Json;

namespace Ingest.Ocr.Azure;

/// <summary>
/// What the service says about a job: <c>AnalyzeOperation</c> of its REST reference, the same in 2023-07-31 and 2024-11-30 for
/// what is used here. Members without a default must be there.
/// </summary>
internal sealed record AzureAnswer(string Status, AnswerError? Error = null, AnswerResult? AnalyzeResult = null)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="AzureFailure">It is no answer of that shape.</exception>
    public static AzureAnswer Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<AzureAnswer>(json.Span, Strict) ?? throw AzureFailure.Garbled("it is null");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw AzureFailure.Garbled($"{OneLine.Short(exception.Message).TrimEnd('.')}");
        }
    }
}

/// <summary>The innermost message is the one that tells most.</summary>
internal sealed record AnswerError(string? Code = null, string? Message = null, AnswerError? Innererror = null);

internal sealed record AnswerResult(AnswerPage[] Pages, AnswerTable[]? Tables = null);

/// <param name="Angle">Degrees clockwise in which the content lies.</param>
/// <param name="Unit"><c>inch</c> for a PDF, <c>pixel</c> for a picture.</param>
internal sealed record AnswerPage(int PageNumber, double Width, double Height, string Unit, double Angle = 0, AnswerWord[]? Words = null,
    AnswerLine[]? Lines = null);

/// <param name="Polygon">x, y, … from the page's top left, clockwise from the corner at the text's own top left.</param>
internal sealed record AnswerWord(string Content, double[] Polygon, AnswerSpan Span, double Confidence);

internal sealed record AnswerLine(double[] Polygon, AnswerSpan[] Spans);

internal sealed record AnswerSpan(int Offset, int Length);

internal sealed record AnswerTable(int RowCount, int ColumnCount, AnswerCell[] Cells);

/// <param name="Kind"><c>content</c> where nothing is said.</param>
internal sealed record AnswerCell(int RowIndex, int ColumnIndex, string Content, string? Kind = null, int RowSpan = 1, int ColumnSpan = 1,
    AnswerRegion[]? BoundingRegions = null);

internal sealed record AnswerRegion(int PageNumber, double[] Polygon);
