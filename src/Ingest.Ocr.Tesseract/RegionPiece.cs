using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>A region of a page as black letters on white, of the size that Tesseract reads best.</summary>
/// <param name="Left">And <paramref name="Top"/>: of the picture's corner, in points of the page's reading space.</param>
/// <param name="Scale">Points to a pixel.</param>
/// <param name="Color">The letters' own colour as 0xRRGGBB.</param>
internal sealed record RegionPiece(int Page, double Left, double Top, double Scale, GrayscaleImage Picture, int Color);
