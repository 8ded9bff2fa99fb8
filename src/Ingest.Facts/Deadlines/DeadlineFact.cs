namespace Ingest.Facts.Deadlines;

/// <summary>A day by which something has to be done: <c>Høringssvar afleveres senest den 1. maj 2024 kl. 12.</c></summary>
/// <param name="Position">1 for the document's first deadline, in reading order.</param>
/// <param name="Date">The day that is named; the last of a month, quarter or year: <c>inden udgangen af 2024</c> is 31 December. A day
/// without a year is the next such day from the meeting on.</param>
/// <param name="Time">Where one is printed; <c>kl. 24</c> is the day's last minute.</param>
/// <param name="Text">The day and time as printed: <c>1. maj 2024 kl. 12</c>, <c>udgangen af 2024</c>.</param>
/// <param name="Sentence">The whole sentence, on one line. Of a cell: row, column and text.</param>
public sealed record DeadlineFact(FactPlace Place, int Position, DateOnly Date, TimeOnly? Time, string Text, string Sentence);
