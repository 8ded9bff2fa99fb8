namespace Ingest.Pdf;

/// <summary>What the files inside a PDF may cost.</summary>
/// <param name="Bytes">Unpacked, all that are read together.</param>
/// <param name="Files">How many are read.</param>
/// <param name="Levels">How many levels of PDFs within PDFs are read from here on; 0: none.</param>
public sealed record EmbeddedLimits(long Bytes, int Files, int Levels)
{
    /// <summary>A portfolio's agenda with its annexes has some dozens of files, and nobody packs it more than twice.</summary>
    public static EmbeddedLimits Default { get; } = new(256L << 20, 500, 3);
}
