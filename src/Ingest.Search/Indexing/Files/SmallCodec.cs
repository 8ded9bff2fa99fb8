using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Codecs.Lucene46;

namespace Ingest.Search.Indexing.Files;

/// <summary>Lucene's own format but for the kept texts, which are deflated and take half of the room.</summary>
[CodecName(CodecName)]
internal sealed class SmallCodec() : FilterCodec(new Lucene46Codec())
{
    public const string CodecName = "IngestSearch";

    private const int ChunkBytes = 1 << 14;

    public override StoredFieldsFormat StoredFieldsFormat { get; } =
        new CompressingStoredFieldsFormat(CodecName, CompressionMode.HIGH_COMPRESSION, ChunkBytes);

    /// <summary>Lets Lucene find the format by its name, for the whole process.</summary>
    public static void Register() => Registered.Value.ToString();

    private static readonly Lazy<bool> Registered = new(() =>
    {
        SetCodecFactory(new DefaultCodecFactory { CustomCodecTypes = [typeof(SmallCodec)] });
        return true;
    });
}
