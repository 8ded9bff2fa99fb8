namespace Ingest.Pdf.Content;

/// <summary>Strings (ISO 32000-2, 7.3.4), and dictionaries, which are gone past.</summary>
internal ref partial struct ContentLexer
{
    /// <summary>
    /// A string in brackets, as the bytes that it means; not one with a byte order mark, of which PdfPig shows the characters.
    /// </summary>
    public bool TryString(out byte[] text) => TryBracketed(out text) && text is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]);

    private bool TryBracketed(out byte[] text)
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
                    return true;
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
                    if (!TryBracketed(out _))
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

        Put(b switch { (byte)'n' => (byte)'\n', (byte)'r' => (byte)'\r', (byte)'t' => (byte)'\t', (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f', _ => b }, ref length);
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
}
