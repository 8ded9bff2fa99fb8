namespace Ingest.Pdf.Content;

/// <summary>Strings (ISO 32000-2, 7.3.4), and dictionaries, which are gone past.</summary>
internal ref partial struct ContentLexer
{
    /// <summary>
    /// A string in brackets, as the bytes that it means; not one with a byte order mark, of which PdfPig shows the characters.
    /// </summary>
    /// <param name="from">Index of its first byte in the steps' text, that it is the last of.</param>
    public bool TryString(out int from) =>
        TryBracketed(out from) && steps.Text.AsSpan(from, steps.TextLength - from) is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]);

    private bool TryBracketed(out int from)
    {
        from = steps.TextLength;
        var depth = 1;
        At++;
        for (; At < _bytes.Length; At++)
        {
            var b = _bytes[At];
            if (b is (byte)'\\')
            {
                if (!TryEscape())
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
                    return true;
                }

                if (At + 1 < _bytes.Length && _bytes[At + 1] is (byte)'\r')
                {
                    return false; // PdfPig takes some of these for a string that was never closed
                }
            }

            steps.Add(b);
        }

        return false;
    }

    /// <param name="from">As of a string in brackets.</param>
    public bool TryHexString(out int from)
    {
        from = steps.TextLength;
        var (high, at) = (-1, At + 1);
        for (; at < _bytes.Length; at++)
        {
            var b = _bytes[at];
            if (b is (byte)'>')
            {
                At = at + 1;
                if (high >= 0)
                {
                    steps.Add((byte)(high << 4));
                }

                return steps.TextLength > from;
            }

            var digit = ByteClasses.HexDigit(b);
            if (digit == ByteClasses.NoDigit)
            {
                if (!ByteClasses.IsWhitespace(b))
                {
                    return false;
                }

                continue;
            }

            if (high < 0)
            {
                high = digit;
            }
            else
            {
                steps.Add((byte)((high << 4) | digit));
                high = -1;
            }
        }

        return false;
    }

    /// <summary>Goes past a dictionary with whatever it holds.</summary>
    public bool TrySkipDictionary()
    {
        var text = steps.TextLength;
        var isPast = TryPastDictionary();
        steps.CutText(text);
        return isPast;
    }

    private bool TryPastDictionary()
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
    private bool TryEscape()
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

            steps.Add((byte)octal);
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

        steps.Add(b switch { (byte)'n' => (byte)'\n', (byte)'r' => (byte)'\r', (byte)'t' => (byte)'\t', (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f', _ => b });
        return b is not (byte)')' || At + 1 >= _bytes.Length || _bytes[At + 1] is not (byte)'\r';
    }
}
