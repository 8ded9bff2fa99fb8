using System.Buffers.Binary;

namespace Ingest.Corpus.Drawing;

/// <summary>
/// A TrueType font with only the glyphs for a set of characters, so that a made PDF carries a
/// subset as real ones do (Skia without HarfBuzz would embed the whole file). Hints and layout
/// tables go; the character map is rewritten, which is also what the PDF's ToUnicode comes from.
/// Tables after the OpenType specification (ISO/IEC 14496-22).
/// </summary>
internal sealed class FontTrimmer
{
    private readonly byte[] _font;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = new(StringComparer.Ordinal);

    private FontTrimmer(byte[] font)
    {
        this._font = font;
        for (int i = 0, count = U16(4); i < count; i++)
        {
            var row = 12 + (16 * i);
            var tag = System.Text.Encoding.ASCII.GetString(font, row, 4);
            _tables[tag] = ((int)U32(row + 8), (int)U32(row + 12));
        }
    }

    public static byte[] Trim(byte[] font, IEnumerable<char> characters) => new FontTrimmer(font).Trimmed(characters);

    private byte[] Trimmed(IEnumerable<char> characters)
    {
        var map = new SortedDictionary<char, int>();
        var old = new List<int> { 0 };
        var renamed = new Dictionary<int, int> { [0] = 0 };
        foreach (var c in characters.Distinct().Order())
        {
            var glyph = GlyphOf(c);
            if (glyph != 0)
            {
                map[c] = Keep(glyph, old, renamed);
            }
        }

        for (var i = 0; i < old.Count; i++)
        {
            foreach (var (part, _) in Parts(Glyph(old[i])))
            {
                Keep(part, old, renamed);
            }
        }

        var written = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Table("OS/2"),
            ["name"] = Table("name"),
            ["cmap"] = CharacterMap(map),
            ["post"] = [0, 3, 0, 0, .. Table("post").AsSpan(4, 12), .. new byte[16]],
        };
        Outlines(old, renamed, written);
        Metrics(old, written);
        return Assemble(written);
    }

    private static int Keep(int glyph, List<int> old, Dictionary<int, int> renamed)
    {
        if (!renamed.TryGetValue(glyph, out var name))
        {
            renamed[glyph] = name = old.Count;
            old.Add(glyph);
        }

        return name;
    }

    private void Outlines(List<int> old, Dictionary<int, int> renamed, SortedDictionary<string, byte[]> written)
    {
        var outlines = new MemoryStream();
        var places = new byte[4 * (old.Count + 1)];
        for (var i = 0; i < old.Count; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * i), (uint)outlines.Length);
            var outline = Glyph(old[i]).ToArray();
            foreach (var (part, at) in Parts(outline))
            {
                BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at), (ushort)renamed[part]);
            }

            outlines.Write(outline);
            outlines.Write(new byte[(4 - (outline.Length % 4)) % 4]);
        }

        BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * old.Count), (uint)outlines.Length);
        written["glyf"] = outlines.ToArray();
        written["loca"] = places;
        var head = Table("head");
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        written["head"] = head;
    }

    private void Metrics(List<int> old, SortedDictionary<string, byte[]> written)
    {
        var full = U16(_tables["hhea"].Offset + 34);
        var from = _tables["hmtx"].Offset;
        var widths = new byte[4 * old.Count];
        for (var i = 0; i < old.Count; i++)
        {
            var row = Math.Min(old[i], full - 1);
            var bearing = old[i] < full ? from + (4 * row) + 2 : from + (4 * full) + (2 * (old[i] - full));
            _font.AsSpan(from + (4 * row), 2).CopyTo(widths.AsSpan(4 * i));
            _font.AsSpan(bearing, 2).CopyTo(widths.AsSpan((4 * i) + 2));
        }

        written["hmtx"] = widths;
        var hhea = Table("hhea");
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)old.Count);
        written["hhea"] = hhea;
        var maxp = Table("maxp");
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)old.Count);
        written["maxp"] = maxp;
    }

    /// <summary>A format 4 map of one segment a character, which is short enough and simple.</summary>
    private static byte[] CharacterMap(SortedDictionary<char, int> map)
    {
        var segments = map.Count + 1;
        var table = new List<byte>();
        void Put(int value) => table.AddRange([(byte)(value >> 8), (byte)value]);
        void PutAll(IEnumerable<int> values) => values.ToList().ForEach(Put);

        PutAll([0, 1, 3, 1, 0, 12]);
        var power = 1 << (int)Math.Log2(segments);
        PutAll([4, 16 + (8 * segments), 0, 2 * segments, 2 * power, (int)Math.Log2(power), 2 * (segments - power)]);
        PutAll(map.Keys.Select(c => (int)c).Append(0xFFFF));
        Put(0);
        PutAll(map.Keys.Select(c => (int)c).Append(0xFFFF));
        PutAll(map.Select(pair => (pair.Value - pair.Key) & 0xFFFF).Append(1));
        PutAll(Enumerable.Repeat(0, segments));
        return [.. table];
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> written)
    {
        var power = 1 << (int)Math.Log2(written.Count);
        var file = new MemoryStream();
        void Put32(uint value) => file.Write([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);
        void Put16(int value) => file.Write([(byte)(value >> 8), (byte)value]);

        Put32(0x00010000);
        Put16(written.Count);
        Put16(16 * power);
        Put16((int)Math.Log2(power));
        Put16(16 * (written.Count - power));
        var offset = 12 + (16 * written.Count);
        foreach (var (tag, bytes) in written)
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(tag));
            Put32(Sum(bytes));
            Put32((uint)offset);
            Put32((uint)bytes.Length);
            offset += (bytes.Length + 3) / 4 * 4;
        }

        foreach (var bytes in written.Values)
        {
            file.Write(bytes);
            file.Write(new byte[(4 - (bytes.Length % 4)) % 4]);
        }

        return file.ToArray();
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i++)
        {
            sum += (uint)bytes[i] << (24 - (8 * (i % 4)));
        }

        return sum;
    }

    private int GlyphOf(char c)
    {
        var cmap = _tables["cmap"].Offset;
        for (int i = 0, count = U16(cmap + 2); i < count; i++)
        {
            var sub = cmap + (int)U32(cmap + 4 + (8 * i) + 4);
            if (U16(sub) == 4)
            {
                var found = GlyphOf(c, sub);
                if (found != 0)
                {
                    return found;
                }
            }
        }

        return 0;
    }

    private int GlyphOf(char c, int sub)
    {
        var segments = U16(sub + 6) / 2;
        for (var s = 0; s < segments; s++)
        {
            if (U16(sub + 14 + (2 * s)) < c)
            {
                continue;
            }

            var start = U16(sub + 16 + (2 * segments) + (2 * s));
            if (start > c)
            {
                return 0;
            }

            var delta = U16(sub + 16 + (4 * segments) + (2 * s));
            var at = sub + 16 + (6 * segments) + (2 * s);
            var range = U16(at);
            if (range == 0)
            {
                return (c + delta) & 0xFFFF;
            }

            var glyph = U16(at + range + (2 * (c - start)));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    private ReadOnlySpan<byte> Glyph(int index)
    {
        var loca = _tables["loca"].Offset;
        var wide = U16(_tables["head"].Offset + 50) == 1;
        var from = wide ? (int)U32(loca + (4 * index)) : 2 * U16(loca + (2 * index));
        var to = wide ? (int)U32(loca + (4 * index) + 4) : 2 * U16(loca + (2 * index) + 2);
        return _font.AsSpan(_tables["glyf"].Offset + from, to - from);
    }

    /// <summary>The glyphs a compound glyph is made of, each with the place of its index.</summary>
    private static List<(int Part, int At)> Parts(ReadOnlySpan<byte> outline)
    {
        List<(int, int)> parts = [];
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return parts;
        }

        for (int at = 10, flags = 0x20; (flags & 0x20) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add((BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]), at + 2));
            at += 4 + ((flags & 1) != 0 ? 4 : 2);
            at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        }

        return parts;
    }

    private byte[] Table(string tag) => _font.AsSpan(_tables[tag].Offset, _tables[tag].Length).ToArray();

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_font.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_font.AsSpan(at));
}
