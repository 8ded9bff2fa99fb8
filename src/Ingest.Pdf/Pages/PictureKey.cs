namespace Ingest.Pdf.Pages;

/// <summary>Tells pictures apart without unpacking them.</summary>
internal static class PictureKey
{
    /// <summary>
    /// Bytes that are looked at, spread over the packed picture: two pictures of one size and length differ in nearly all.
    /// </summary>
    private const int Samples = 64;

    /// <returns>The same for the same packed samples (FNV-1a, Fowler, Noll and Vo), whatever run or machine.</returns>
    public static long Of(int width, int height, ReadOnlySpan<byte> bytes)
    {
        var key = Mix(Mix(Mix(unchecked((long)14695981039346656037), width), height), bytes.Length);
        for (var i = 0; i < Samples && bytes.Length > 0; i++)
        {
            key = Mix(key, bytes[(int)((long)(bytes.Length - 1) * i / (Samples - 1))]);
        }

        return key;
    }

    private static long Mix(long key, int value) => unchecked((key ^ value) * 1099511628211);
}
