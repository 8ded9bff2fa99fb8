namespace Ingest.Corpus.Scans;

/// <summary>How a sheet was scanned.</summary>
/// <param name="Quality">Of the JPEG, 0 to 100.</param>
/// <param name="TiltDegrees">About how much a sheet lies askew, to either side.</param>
/// <param name="Noise">Standard deviation of the noise, in grey levels of 255.</param>
/// <param name="Wear">Toned paper, uneven light, soft edges of the ink and dust.</param>
/// <param name="Stamped">Carries the receiver's stamp on its first page.</param>
internal sealed record ScanLook(
    int Dpi, PictureCoding Coding, int Quality = 0, double TiltDegrees = 0, double Noise = 0, bool Wear = false, bool Stamped = false)
{
    public static readonly ScanLook Clean = new(300, PictureCoding.GreyJpeg, 85);
    public static readonly ScanLook Worn = new(200, PictureCoding.ColourJpeg, 50, 1, 9, true, true);
    public static readonly ScanLook Fax = new(100, PictureCoding.BilevelFlate);
}
