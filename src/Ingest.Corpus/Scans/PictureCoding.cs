namespace Ingest.Corpus.Scans;

/// <summary>How a picture's pixels stand in the PDF.</summary>
internal enum PictureCoding
{
    /// <summary>DCTDecode, DeviceGray.</summary>
    GreyJpeg,

    /// <summary>DCTDecode, DeviceRGB.</summary>
    ColourJpeg,

    /// <summary>FlateDecode, DeviceGray, 8 bits.</summary>
    GreyFlate,

    /// <summary>FlateDecode, DeviceGray, 1 bit.</summary>
    BilevelFlate,
}
