using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Ingest.Text;

namespace Ingest.Feed.Exchange;

/// <summary>
/// Keys that come from what a thing is, so that the next export gives it the same one: a body's from its name, a meeting's from body and
/// date. Casing and white space do not count: <c>KULTURUDVALGET</c> is <c>Kulturudvalget</c>.
/// </summary>
public static class StableKey
{
    private const int HexDigits = 16;

    /// <summary>15 digits: programs that take a number for a double keep every one of them.</summary>
    private const ulong Numbers = 999_999_999_999_999;

    /// <summary>The longest piece that a file's name takes over; a longer one is hashed.</summary>
    private const int LongestPiece = 60;

    public static string Hex(params ReadOnlySpan<string?> parts) => Convert.ToHexStringLower(Hash(parts))[..HexDigits];

    /// <summary>
    /// For formats whose keys are numbers: from 1 up to 15 digits. Of a million things two share one with a chance of 1 in 2,000.
    /// </summary>
    public static long Number(params ReadOnlySpan<string?> parts) =>
        1 + (long)(BinaryPrimitives.ReadUInt64BigEndian(Hash(parts)) % Numbers);

    /// <summary>
    /// An item's id as a piece of a file's name and of an address that need no escape, with no two alike on a disk that does not know
    /// capital letters: <c>3.10</c> stays, <c>41/25</c> is <c>41_2f25</c>, <c>A1</c> is <c>_411</c>.
    /// </summary>
    public static string Piece(string id)
    {
        var piece = new StringBuilder(id.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(id))
        {
            if (char.IsAsciiLetterLower((char)unit) || char.IsAsciiDigit((char)unit) || unit == (byte)'.')
            {
                piece.Append((char)unit);
            }
            else
            {
                piece.Append('_').Append(Convert.ToHexStringLower([unit]));
            }
        }

        return piece.Length <= LongestPiece ? piece.ToString() : "_h" + Convert.ToHexStringLower(Hash([id]))[..HexDigits];
    }

    /// <summary>A name as it is compared.</summary>
    public static string Folded(string text) =>
        string.Join(' ', CleanText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static byte[] Hash(ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(Folded(part ?? "")).Append('\n');
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
