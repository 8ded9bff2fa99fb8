namespace Ingest.Outline;

/// <summary>White that parts a text from what stands above it.</summary>
internal static class BlockWhite
{
    /// <summary>In leadings.</summary>
    public const double Least = 1.3;
}
