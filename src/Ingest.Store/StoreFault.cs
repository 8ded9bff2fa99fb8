using DuckDB.NET.Data;
using Ingest.Language;

namespace Ingest.Store;

/// <summary>What DuckDB says, in words that tell what to do.</summary>
public static class StoreFault
{
    /// <summary>Another process has the file open, to write it or while this one wants to.</summary>
    public static bool IsHeld(DuckDBException fault) =>
        fault.Message.Contains("Could not set lock", StringComparison.Ordinal)
        || fault.Message.Contains("being used by another process", StringComparison.Ordinal);

    public static StoreException Of(string file, DuckDBException fault) => new(
        IsHeld(fault) ? Texts.StoreHeld(file)
            : IsFull(fault) ? Texts.StoreUnwritable(file, FirstLine(fault))
            : Texts.StoreDamaged(file, FirstLine(fault)), fault) { IsHeld = IsHeld(fault) };

    private static bool IsFull(DuckDBException fault) =>
        fault.Message.Contains("No space left", StringComparison.Ordinal)
        || fault.Message.Contains("Permission denied", StringComparison.Ordinal)
        || fault.Message.Contains("Read-only file system", StringComparison.Ordinal);

    public static string FirstLine(DuckDBException fault) => fault.Message.Split('\n', 2)[0].Trim();
}
