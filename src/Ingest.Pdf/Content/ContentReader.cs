using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>A content stream's operations in order.</summary>
internal ref struct ContentReader
{
    private readonly List<IGraphicsStateOperation> _operations = [];
    private readonly Operands _operands = new();
    private ContentLexer _lexer;

    private ContentReader(ReadOnlySpan<byte> bytes, ContentNames names) => _lexer = new ContentLexer(bytes, names);

    /// <summary>Null where the stream is not plain.</summary>
    public static List<IGraphicsStateOperation>? TryRead(ReadOnlySpan<byte> bytes, ContentNames names)
    {
        var reader = new ContentReader(bytes, names);
        while (reader._lexer.MoveToToken())
        {
            if (!reader.TryToken(out var readsAhead))
            {
                return null;
            }

            if (readsAhead && reader._lexer.At == bytes.Length - 1)
            {
                break; // a last byte that ends the token before it is lost in PdfPig
            }
        }

        return reader._operations;
    }

    private bool TryToken(out bool readsAhead)
    {
        readsAhead = false;
        switch (_lexer.Current)
        {
            case (byte)'(':
                return _lexer.TryString(out var text) && _operands.TryAdd(Text(text));
            case (byte)'<' when _lexer.IsDictionary:
                return TryProperties();
            case (byte)'<':
                return _lexer.TryHexString(out var hex) && _operands.TryAdd(Text(hex));
            case (byte)'[':
                return TryArray();
            case (byte)'/':
                readsAhead = true;
                return _lexer.TryName(out var name) && _operands.TryAdd(name!);
            case >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'.':
                readsAhead = true;
                return _lexer.TryNumber(out var number) && _operands.TryAdd(number);
            default:
                readsAhead = true;
                return _lexer.TryOperator(out var packed) && TryOperation(packed);
        }
    }

    private bool TryProperties()
    {
        var from = _lexer.At;
        return _lexer.TrySkipDictionary()
            && _operands.TryAdd(_operands is { Count: 1 } && _operands.Token(0) is NameToken { Data: "Span" }
                ? SpanProperties.Read(_lexer.Since(from)) : Properties.Skipped);
    }

    private bool TryOperation(int packed)
    {
        if (!ContentOperation.IsMarkedPoint(packed))
        {
            if (ContentOperation.TryMake(packed, _operands) is not { } operation)
            {
                return false;
            }

            _operations.Add(operation);
        }

        _operands.Clear();
        return true;
    }

    private bool TryArray()
    {
        var items = new List<IToken>();
        _lexer.Skip();
        while (_lexer.MoveToToken())
        {
            switch (_lexer.Current)
            {
                case (byte)']':
                    _lexer.Skip();
                    return _operands.TryAdd(new ArrayToken(items));
                case (byte)'(':
                    if (!_lexer.TryString(out var text))
                    {
                        return false;
                    }

                    items.Add(Text(text));
                    break;
                case (byte)'<' when !_lexer.IsDictionary:
                    if (!_lexer.TryHexString(out var hex))
                    {
                        return false;
                    }

                    items.Add(Text(hex));
                    break;
                case >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'.':
                    if (!_lexer.TryNumber(out var number))
                    {
                        return false;
                    }

                    items.Add(new NumericToken(number));
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Fonts ask a string for its bytes alone.</summary>
    private static StringToken Text(byte[] bytes) => new("", StringToken.Encoding.Iso88591, bytes);
}
