using System.Buffers.Binary;
using Ingest.Pdf.Filters;
using Ingest.Tests.Support;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Tests.Pdf;

/// <summary>Fonts without their outlines say of each glyph what they said before.</summary>
public sealed class GlyphOutlinesTests
{
    private static readonly Lazy<List<byte[]>> Fonts =
        new(() => [.. Directory.EnumerateFiles(Repository.Agendas, "*.pdf").SelectMany(FontsOf)]);

    [Fact]
    public void The_box_of_every_glyph_stays()
    {
        Assert.NotEmpty(Fonts.Value);
        foreach (var font in Fonts.Value)
        {
            var without = font.ToArray();
            Assert.True(GlyphOutlines.TakeOut(without));
            Assert.Equal(Boxes(font), Boxes(without));
            Assert.True(Parse(without).TableHeaders["glyf"].Length < Parse(font).TableHeaders["glyf"].Length);
        }
    }

    [Fact]
    public void Taking_them_out_again_changes_nothing()
    {
        var once = Fonts.Value[0].ToArray();
        GlyphOutlines.TakeOut(once);
        var twice = once.ToArray();
        Assert.True(GlyphOutlines.TakeOut(twice));
        Assert.Equal(once, twice);
    }

    [Fact]
    public void What_is_not_as_it_should_be_stays_as_it_is()
    {
        var font = Fonts.Value[0];
        AssertStays([]);
        AssertStays(new byte[40]);
        AssertStays([.. "%!PS-AdobeFont-1.0: CMR10 1.00B"u8]);
        AssertStays(font[..(font.Length / 2)]);
        AssertStays(Changed(font, "glyf", record => record[3] = (byte)'x'));
        AssertStays(Changed(font, "glyf", record => BinaryPrimitives.WriteUInt32BigEndian(record[8..], uint.MaxValue)));
        AssertStays(Changed(font, "loca", record => BinaryPrimitives.WriteUInt32BigEndian(record[12..], 4)));
        AssertStays(Changed(font, "maxp", record => BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)font.Length)));
    }

    [Fact]
    public void Damage_ends_nothing()
    {
        var dice = new Random(11);
        for (var time = 0; time < 2000; time++)
        {
            var font = Fonts.Value[time % Fonts.Value.Count].ToArray();
            for (var changes = dice.Next(1, 5); changes > 0; changes--)
            {
                font[dice.Next(Math.Min(font.Length, 600))] = (byte)dice.Next(256);
            }

            GlyphOutlines.TakeOut(font.AsSpan(0, font.Length - (dice.Next(2) * dice.Next(font.Length))));
        }
    }

    private delegate void Change(Span<byte> record);

    private static byte[] Changed(byte[] font, string tag, Change change)
    {
        var copy = font.ToArray();
        change(copy.AsSpan(copy.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(tag)), 16));
        return copy;
    }

    private static void AssertStays(byte[] font)
    {
        var before = font.ToArray();
        Assert.False(GlyphOutlines.TakeOut(font));
        Assert.Equal(before, font);
    }

    private static TrueTypeFont Parse(byte[] font) => TrueTypeFontParser.Parse(new TrueTypeDataBytes(new MemoryInputBytes(font)));

    /// <summary>Of all glyphs, and of some that there are not.</summary>
    private static List<(bool, PdfRectangle)> Boxes(byte[] bytes)
    {
        var font = Parse(bytes);
        return [.. Enumerable.Range(-1, ushort.MaxValue + 2)
            .Select(glyph => (font.TryGetBoundingBox(0, _ => glyph, out var box), box))];
    }

    private static List<byte[]> FontsOf(string path)
    {
        using var document = PdfDocument.Open(path);
        return [.. document.Structure.CrossReferenceTable.ObjectOffsets.Keys
            .Select(reference => document.Structure.GetObject(reference)?.Data)
            .OfType<StreamToken>()
            .Where(stream => stream.StreamDictionary.ContainsKey(NameToken.Length1))
            .Select(stream => stream.Decode(UglyToad.PdfPig.Filters.DefaultFilterProvider.Instance).ToArray())];
    }
}
