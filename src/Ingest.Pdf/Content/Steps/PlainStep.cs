namespace Ingest.Pdf.Content.Steps;

/// <summary>An operator with where its operands lie in <see cref="PlainSteps"/>.</summary>
/// <param name="From">Index of the first: of a number, of a string's first byte, or of a piece.</param>
/// <param name="Count">How many: numbers, bytes, or pieces; of a font, the index of its name.</param>
internal readonly record struct PlainStep(PlainOperator Operator, int From, int Count);
