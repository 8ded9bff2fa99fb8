using System.Buffers.Binary;
using System.Text;

namespace Ingest.Pdf.Filters;

/// <summary>
/// Takes the outlines of a TrueType font's glyphs out before PdfPig reads it: nobody here draws them, and PdfPig reads those of all glyphs,
/// point by point, where the box of one is asked. Each glyph becomes one point in the same box (OpenType 1.9.1, "glyf"), and the table as
/// short as that makes it. A font of which anything is not as it should be stays as it is.
/// </summary>
internal static class GlyphOutlines
{
    // OpenType 1.9.1, "Table Directory" and the tables' own chapters: places and lengths in bytes.
    private const int FirstRecord = 12, RecordBytes = 16, RecordOffset = 8, RecordLength = 12;
    private const int LocationFormat = 50, GlyphCount = 4, HeaderBytes = 10;

    /// <summary>A glyph of one point: header, the contour's last point, no instructions, the point's flags; and one to be even.</summary>
    private const int PointBytes = 15, PointBytesEven = 16;

    /// <summary>The point lies on the curve, at the place of the one before it.</summary>
    private const byte PointFlags = 0x31;

    /// <param name="font">A font file, or anything else, which stays as it is.</param>
    /// <returns>They were taken out.</returns>
    public static bool TakeOut(Span<byte> font)
    {
        if (font.Length < FirstRecord || Int(font, 0) is not (0x00010000 or 0x74727565) || Find(font, "CFF "u8) is not null
            || Find(font, "head"u8) is not var (head, headLength, _) || headLength < LocationFormat + sizeof(short)
            || Find(font, "maxp"u8) is not var (maxp, maxpLength, _) || maxpLength < GlyphCount + sizeof(short)
            || Find(font, "loca"u8) is not var (loca, locaLength, _) || Find(font, "glyf"u8) is not var (glyf, glyfLength, record)
            || !IsAlone(font, loca, locaLength) || !IsAlone(font, glyf, glyfLength))
        {
            return false;
        }

        var (isLong, count) = (Short(font, head + LocationFormat) == 1, Short(font, maxp + GlyphCount));
        var locations = new Locations(font.Slice(loca, locaLength), isLong);
        if ((!isLong && Short(font, head + LocationFormat) != 0) || (count + 1) * locations.EntryBytes > locaLength
            || !AreSound(locations, count, font.Slice(glyf, glyfLength)))
        {
            return false;
        }

        var length = Shorten(locations, count, font.Slice(glyf, glyfLength));
        BinaryPrimitives.WriteInt32BigEndian(font[(record + RecordLength)..], length);
        return true;
    }

    /// <summary>They follow on each other inside the table, and each has room for its point.</summary>
    private static bool AreSound(Locations locations, int count, ReadOnlySpan<byte> glyphs)
    {
        for (var i = 0; i < count; i++)
        {
            var (from, to) = (locations[i], locations[i + 1]);
            if (from < 0 || to < from || to > glyphs.Length
                || (to > from && (to - from < HeaderBytes || (to - from < PointBytes && Short(glyphs, from) != 0))))
            {
                return false;
            }
        }

        return locations[count] > 0;
    }

    /// <summary>Each is moved to the left, never over one that is still to be read: none becomes longer.</summary>
    /// <returns>Bytes of all glyphs.</returns>
    private static int Shorten(Locations locations, int count, Span<byte> glyphs)
    {
        var (end, from) = (0, locations[0]);
        for (var i = 0; i < count; i++)
        {
            var next = locations[i + 1];
            locations[i] = end;
            if (next > from)
            {
                end += Shorten(glyphs[from..next], glyphs[end..]);
            }

            from = next;
        }

        locations[count] = end;
        return end;
    }

    private static int Shorten(ReadOnlySpan<byte> glyph, Span<byte> to)
    {
        var (hasInk, length) = (Short(glyph, 0) != 0, Math.Min(glyph.Length, PointBytesEven));
        glyph[..HeaderBytes].CopyTo(to);
        if (!hasInk)
        {
            return HeaderBytes;
        }

        BinaryPrimitives.WriteInt16BigEndian(to, 1);
        to[HeaderBytes..length].Clear();
        to[PointBytes - 1] = PointFlags;
        return length;
    }

    /// <summary>A table inside the file; null where there is none of the name, or more than one.</summary>
    private static (int Offset, int Length, int Record)? Find(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        (int Offset, int Length, int Record)? found = null;
        for (var record = FirstRecord; record < RecordsEnd(font); record += RecordBytes)
        {
            if (Ascii.EqualsIgnoreCase(font.Slice(record, tag.Length), tag))
            {
                var (offset, length) = (Int(font, record + RecordOffset), Int(font, record + RecordLength));
                if (found is not null || offset > font.Length || length > font.Length - offset)
                {
                    return null;
                }

                found = ((int)offset, (int)length, record);
            }
        }

        return found;
    }

    /// <summary>No other table, nor the directory, lies where it lies.</summary>
    private static bool IsAlone(ReadOnlySpan<byte> font, int offset, int length)
    {
        var others = 0;
        for (var record = FirstRecord; record < RecordsEnd(font); record += RecordBytes)
        {
            long its = Int(font, record + RecordOffset), end = its + Int(font, record + RecordLength);
            others += its < offset + length && offset < end ? 1 : 0;
        }

        return length > 0 && others == 1 && offset >= RecordsEnd(font);
    }

    private static int RecordsEnd(ReadOnlySpan<byte> font) =>
        FirstRecord + (Math.Min(Short(font, FirstRecord - (4 * sizeof(short))), (font.Length - FirstRecord) / RecordBytes) * RecordBytes);

    private static ushort Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);

    /// <summary>Where glyphs begin, in a table of two or four bytes each ("loca"); one more says where the last one ends.</summary>
    private readonly ref struct Locations(Span<byte> table, bool isLong)
    {
        private readonly Span<byte> _table = table;

        public int EntryBytes => isLong ? sizeof(int) : sizeof(short);

        public int this[int glyph]
        {
            get => isLong ? (int)Int(_table, glyph * sizeof(int)) : 2 * Short(_table, glyph * sizeof(short));
            set
            {
                if (isLong)
                {
                    BinaryPrimitives.WriteInt32BigEndian(_table[(glyph * sizeof(int))..], value);
                }
                else
                {
                    BinaryPrimitives.WriteUInt16BigEndian(_table[(glyph * sizeof(short))..], (ushort)(value / 2));
                }
            }
        }
    }
}
