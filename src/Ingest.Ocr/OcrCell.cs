using Ingest.Model;

namespace Ingest.Ocr;

/// <summary>A cell of a table that an engine found.</summary>
/// <param name="Page">The page that its box is on.</param>
/// <param name="Box">In that page's reading space.</param>
/// <param name="IsHeader">The engine calls it a header of columns.</param>
public sealed record OcrCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, int Page, Box Box, bool IsHeader);
