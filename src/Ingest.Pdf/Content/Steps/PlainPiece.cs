namespace Ingest.Pdf.Content.Steps;

/// <summary>A string of the operator TJ (ISO 32000-2, 9.4.3), or the number between two.</summary>
/// <param name="Number">Thousandths of the size; of a string without meaning.</param>
/// <param name="From">Index of the string's first byte.</param>
/// <param name="Length">In bytes; <see cref="NoText"/>: it is a number.</param>
internal readonly record struct PlainPiece(double Number, int From, int Length)
{
    public const int NoText = -1;

    public bool IsNumber => Length == NoText;
}
