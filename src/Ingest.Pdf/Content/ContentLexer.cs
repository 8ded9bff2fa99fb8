using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>
/// The tokens of a content stream (ISO 32000-2, 7.2 and 7.3). Every method begins at <see cref="At"/> and gives false where the
/// bytes are not plain; what has the same meaning in PdfPig comes out with the same value, to the last bit of a number.
/// </summary>
internal ref partial struct ContentLexer(ReadOnlySpan<byte> bytes, ContentNames names)
{
    /// <summary>More decimals than any writer gives; beyond them a number's value would depend on how it is added up.</summary>
    private const int MostDecimals = 15;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private byte[] _text = new byte[256];

    public int At { get; private set; }

    public readonly byte Current => _bytes[At];

    public readonly bool IsDictionary => At + 1 < _bytes.Length && _bytes[At] is (byte)'<' && _bytes[At + 1] is (byte)'<';

    public void Skip() => At++;

    public readonly ReadOnlySpan<byte> Since(int from) => _bytes[from..At];

    /// <summary>Goes on to the next token's first byte; false at the end.</summary>
    public bool MoveToToken()
    {
        while (At < _bytes.Length && (_bytes[At] <= 32 || _bytes[At] is >= 127 and < 160))
        {
            At++;
        }

        return At < _bytes.Length;
    }

    public bool TryNumber(out double value)
    {
        var (whole, decimals, places, digits) = (0.0, 0L, 0, 0);
        var (negative, point) = (false, false);
        value = 0;
        for (var start = At; At < _bytes.Length; At++)
        {
            var b = _bytes[At];
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                digits++;
                if (!point)
                {
                    whole = (whole * 10) + (b - '0');
                }
                else if (++places <= MostDecimals)
                {
                    decimals = (decimals * 10) + (b - '0');
                }
                else
                {
                    return false;
                }
            }
            else if (b is (byte)'.' && !point)
            {
                point = true;
            }
            else if (b is (byte)'-' && At == start)
            {
                negative = true;
            }
            else if (b is (byte)'.' or (byte)'-' or (byte)'+' or (byte)'e' or (byte)'E')
            {
                return false;
            }
            else
            {
                break;
            }
        }

        value = places switch
        {
            0 => whole,
            1 => whole + (decimals / 10.0),
            2 => whole + (decimals / 100.0),
            3 => whole + (decimals / 1000.0),
            _ => whole + (decimals / Math.Pow(10, places)),
        };
        value = value == 0 ? 0 : negative ? -value : value;
        return digits > 0;
    }

    public bool TryName(out NameToken? name)
    {
        name = null;
        var start = ++At;
        while (At < _bytes.Length && !IsDelimiter(_bytes[At]))
        {
            if (_bytes[At] is <= 32 or >= 127 or (byte)'#' or (byte)'%' or (byte)'{' or (byte)'}')
            {
                return false;
            }

            At++;
        }

        name = names.Of(_bytes[start..At]);
        return true;
    }

    /// <summary>An operator of up to three bytes, packed into a number, the first byte highest.</summary>
    public bool TryOperator(out int packed)
    {
        packed = 0;
        var start = At;
        while (At < _bytes.Length && !IsDelimiter(_bytes[At]))
        {
            var b = _bytes[At];
            if (At - start == 3 || !(char.IsAsciiLetter((char)b) || b is (byte)'*' or (byte)'\'' or (byte)'"' or (byte)'0' or (byte)'1'))
            {
                return false;
            }

            packed = (packed << 8) | b;
            At++;
        }

        return At > start;
    }

    private static bool IsWhitespace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) =>
        IsWhitespace(b) || b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'/';
}
