using Ingest.Model.Output;

namespace Ingest.Search.Indexing;

/// <summary>What the index tells of an item in one number: a bit for each kind of field that it has, and these.</summary>
internal static class ItemBits
{
    /// <summary>It is an item, and no meeting.</summary>
    public const long Item = 1L << 40;

    public const long Closed = 1L << 41;

    public static long Of(FieldKind kind) => 1L << (int)kind;
}
