using Ingest.Pdf.Content.Steps;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>
/// The tokens of a content stream (ISO 32000-2, 7.2 and 7.3). Every method begins at <see cref="At"/> and gives false where the
/// bytes are not plain; what has the same meaning in PdfPig comes out with the same value, to the last bit of a number.
/// </summary>
/// <param name="steps">Is given the strings.</param>
internal ref partial struct ContentLexer(ReadOnlySpan<byte> bytes, ContentNames names, PlainSteps steps)
{
    /// <summary>More decimals than any writer gives; beyond them a number's value would depend on how it is added up.</summary>
    private const int MostDecimals = 15;

    /// <summary>10 to the power of how many decimals there are.</summary>
    private static readonly double[] Powers = [.. Enumerable.Range(0, MostDecimals + 1).Select(places => Math.Pow(10, places))];

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int At { get; private set; }

    public readonly byte Current => _bytes[At];

    public readonly bool IsDictionary => At + 1 < _bytes.Length && _bytes[At] is (byte)'<' && _bytes[At + 1] is (byte)'<';

    public void Skip() => At++;

    public readonly ReadOnlySpan<byte> Since(int from) => _bytes[from..At];

    /// <summary>Goes on to the next token's first byte; false at the end.</summary>
    public bool MoveToToken()
    {
        var at = At;
        while (at < _bytes.Length && (_bytes[at] <= 32 || _bytes[at] is >= 127 and < 160))
        {
            at++;
        }

        At = at;
        return at < _bytes.Length;
    }

    public bool TryNumber(out double value)
    {
        var (whole, decimals, places, digits) = (0.0, 0L, 0, 0);
        var (negative, point) = (false, false);
        value = 0;
        var at = At;
        for (var start = at; at < _bytes.Length; at++)
        {
            var b = _bytes[at];
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
            else if (b is (byte)'-' && at == start)
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

        At = at;
        value = places == 0 ? whole : whole + (decimals / Powers[places]);
        value = value == 0 ? 0 : negative ? -value : value;
        return digits > 0;
    }

    public bool TryName(out NameToken? name)
    {
        name = null;
        var (start, at) = (At + 1, At + 1);
        for (; at < _bytes.Length && !ByteClasses.IsDelimiter(_bytes[at]); at++)
        {
            if (_bytes[at] is <= 32 or >= 127 or (byte)'#' or (byte)'%' or (byte)'{' or (byte)'}')
            {
                return false;
            }
        }

        At = at;
        name = names.Of(_bytes[start..at]);
        return true;
    }

    /// <summary>An operator of up to three bytes, packed into a number, the first byte highest.</summary>
    public bool TryOperator(out int packed)
    {
        packed = 0;
        var (start, at) = (At, At);
        while (at < _bytes.Length && !ByteClasses.IsDelimiter(_bytes[at]))
        {
            var b = _bytes[at];
            if (at - start == 3 || !(char.IsAsciiLetter((char)b) || b is (byte)'*' or (byte)'\'' or (byte)'"' or (byte)'0' or (byte)'1'))
            {
                return false;
            }

            packed = (packed << 8) | b;
            at++;
        }

        At = at;
        return at > start;
    }
}
