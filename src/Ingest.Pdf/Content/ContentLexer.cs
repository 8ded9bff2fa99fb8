using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>
/// The tokens of a content stream (ISO 32000-2, 7.2 and 7.3). Every method begins at <see cref="At"/> and gives false where the
/// bytes are not plain; what has the same meaning in PdfPig comes out with the same value, to the last bit of a number.
/// </summary>
internal ref struct ContentLexer(ReadOnlySpan<byte> bytes, ContentNames names)
{
    /// <summary>More decimals than any writer gives; beyond them a number's value would depend on how it is added up.</summary>
    private const int MostDecimals = 15;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private byte[] _text = new byte[256];

    public int At { get; private set; }

    public readonly byte Current => _bytes[At];

    public readonly bool IsDictionary => At + 1 < _bytes.Length && _bytes[At] is (byte)'<' && _bytes[At + 1] is (byte)'<';

    public void Skip() => At++;

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

    /// <summary>A string in brackets, as the bytes that it means.</summary>
    public bool TryString(out byte[] text)
    {
        text = [];
        var (length, depth) = (0, 1);
        At++;
        for (; At < _bytes.Length; At++)
        {
            var b = _bytes[At];
            if (b is (byte)'\\')
            {
                if (!TryEscape(ref length))
                {
                    return false;
                }

                continue;
            }

            if (b is (byte)'(')
            {
                depth++;
            }
            else if (b is (byte)')')
            {
                if (--depth == 0)
                {
                    At++;
                    text = _text.AsSpan(0, length).ToArray();
                    return !HasByteOrderMark(text);
                }

                if (At + 1 < _bytes.Length && _bytes[At + 1] is (byte)'\r')
                {
                    return false; // PdfPig takes some of these for a string that was never closed
                }
            }

            Put(b, ref length);
        }

        return false;
    }

    public bool TryHexString(out byte[] text)
    {
        text = [];
        var (length, high) = (0, -1);
        for (At++; At < _bytes.Length; At++)
        {
            var b = _bytes[At];
            if (b is (byte)'>')
            {
                At++;
                if (high >= 0)
                {
                    Put((byte)(high << 4), ref length);
                }

                text = _text.AsSpan(0, length).ToArray();
                return length > 0;
            }

            if (IsWhitespace(b))
            {
                continue;
            }

            if (!char.IsAsciiHexDigit((char)b))
            {
                return false;
            }

            var digit = b <= '9' ? b - '0' : (b | 32) - 'a' + 10;
            if (high < 0)
            {
                high = digit;
            }
            else
            {
                Put((byte)((high << 4) | digit), ref length);
                high = -1;
            }
        }

        return false;
    }

    /// <summary>Goes past a dictionary with whatever it holds.</summary>
    public bool TrySkipDictionary()
    {
        var (depth, arrays) = (0, 0);
        while (At + 1 < _bytes.Length)
        {
            switch (_bytes[At])
            {
                case (byte)'<' when _bytes[At + 1] is (byte)'<':
                    depth++;
                    At += 2;
                    break;
                case (byte)'>' when _bytes[At + 1] is (byte)'>' && arrays == 0:
                    At += 2;
                    if (--depth == 0)
                    {
                        return true;
                    }

                    break;
                case (byte)'<':
                    if (!TryHexString(out _))
                    {
                        return false;
                    }

                    break;
                case (byte)'(':
                    if (!TryString(out _) && _bytes[At - 1] is not (byte)')') // a byte order mark is no harm here
                    {
                        return false;
                    }

                    break;
                case (byte)'[':
                    arrays++;
                    At++;
                    break;
                case (byte)']' when arrays > 0:
                    arrays--;
                    At++;
                    break;
                case (byte)'%' or (byte)')' or (byte)'>' or (byte)']' or (byte)'{' or (byte)'}':
                    return false;
                default:
                    At++;
                    break;
            }
        }

        return false;
    }

    /// <summary>At a backslash; afterwards at the last byte that belongs to it.</summary>
    private bool TryEscape(ref int length)
    {
        if (++At >= _bytes.Length)
        {
            return false;
        }

        var b = _bytes[At];
        if (b is >= (byte)'0' and <= (byte)'7')
        {
            var octal = b - '0';
            for (var digits = 1; digits < 3 && At + 1 < _bytes.Length && _bytes[At + 1] is >= (byte)'0' and <= (byte)'7'; digits++)
            {
                octal = (octal * 8) + _bytes[++At] - '0';
            }

            Put((byte)octal, ref length);
            return octal < 256;
        }

        if (b is (byte)'\r' or (byte)'\n')
        {
            while (At + 1 < _bytes.Length && _bytes[At + 1] is (byte)'\r' or (byte)'\n')
            {
                At++;
            }

            return true;
        }

        Put(b switch { (byte)'n' => (byte)'\n', (byte)'r' => (byte)'\r', (byte)'t' => (byte)'\t', (byte)'b' => (byte)'\b', (byte)'f' => (byte)'\f', _ => b }, ref length);
        return b is not (byte)')' || At + 1 >= _bytes.Length || _bytes[At + 1] is not (byte)'\r';
    }

    private void Put(byte b, ref int length)
    {
        if (length == _text.Length)
        {
            Array.Resize(ref _text, 2 * length);
        }

        _text[length++] = b;
    }

    private static bool HasByteOrderMark(ReadOnlySpan<byte> text) => text is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];

    private static bool IsWhitespace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) => IsWhitespace(b) || b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'/';
}
