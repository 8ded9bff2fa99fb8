using System.IO.Compression;
using Ingest.Pdf.Filters;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Tests.Pdf;

/// <summary>What is unpacked, beside what PdfPig's filter unpacks, of sound streams and of damaged ones.</summary>
public sealed class FlateUnpackerTests
{
    private static readonly DictionaryToken Plain = new(new Dictionary<NameToken, IToken> { [NameToken.Filter] = NameToken.FlateDecode });

    [Fact]
    public void Unpacks_what_PdfPig_unpacks()
    {
        var dice = new Random(3);
        for (var time = 0; time < 300; time++)
        {
            var content = new byte[dice.Next(5000)];
            dice.NextBytes(content.AsSpan(0, content.Length / 3));
            var packed = Pack(content);
            if (time % 3 > 0)
            {
                packed = Damaged(packed, dice);
            }

            var pdfPigs = new FlateFilter().Decode(packed, Plain, DefaultFilterProvider.Instance, 0);
            Assert.Equal(pdfPigs.ToArray(), Unpack(packed, Plain).ToArray());
        }
    }

    [Fact]
    public void Leaves_predictors_and_long_streams_to_PdfPig()
    {
        var parameters = new DictionaryToken(new Dictionary<NameToken, IToken>
        {
            [NameToken.Predictor] = new NumericToken(12), [NameToken.Columns] = new NumericToken(4),
        });
        var predicted = new DictionaryToken(new Dictionary<NameToken, IToken>
        {
            [NameToken.Filter] = NameToken.FlateDecode, [NameToken.DecodeParms] = parameters,
        });
        Assert.Equal([1, 2, 3, 4, 2, 4, 6, 8], Unpack(Pack([2, 1, 2, 3, 4, 2, 1, 2, 3, 4]), predicted).ToArray());
        Assert.Equal(20_000_000, Unpack(Pack(new byte[20_000_000]), Plain).Length);
    }

    [Fact]
    public void Is_asked_for_streams_with_Flate_alone()
    {
        Assert.IsType<FlateUnpacker>(Assert.Single(PlainFilters.Instance.GetFilters(Plain)));
        Assert.IsType<FlateUnpacker>(Assert.Single(PlainFilters.Instance.GetNamedFilters([NameToken.FlateDecodeAbbreviation])));
        Assert.All(PlainFilters.Instance.GetNamedFilters([NameToken.FlateDecode, NameToken.FlateDecode]),
            filter => Assert.IsType<FlateFilter>(filter));
        Assert.Empty(PlainFilters.Instance.GetFilters(new DictionaryToken(new Dictionary<NameToken, IToken>())));
    }

    private static ReadOnlyMemory<byte> Unpack(byte[] packed, DictionaryToken stream) =>
        new FlateUnpacker().Decode(packed, stream, DefaultFilterProvider.Instance, 0);

    private static byte[] Damaged(byte[] packed, Random dice)
    {
        if (dice.Next(2) == 0)
        {
            return packed[..dice.Next(packed.Length)];
        }

        packed[dice.Next(packed.Length)] ^= (byte)(1 << dice.Next(8));
        return packed;
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            pack.Write(content);
        }

        return packed.ToArray();
    }
}
