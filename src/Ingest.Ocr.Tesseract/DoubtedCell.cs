using System.Collections.Immutable;
using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>A cell that is read again.</summary>
/// <param name="Ink">Round what is printed in it.</param>
/// <param name="Signs">As many as the pieces of its ink are, a wide one counted for the digits that touch in it.</param>
/// <param name="Words">As they were read the first time, in the page's order.</param>
internal sealed record DoubtedCell(PixelBox Cell, PixelBox Ink, int Signs, ImmutableArray<HocrWord> Words);
