using Ingest.Pdf.Content.Steps;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>
/// A content stream's operations in order: the plain ones as steps, of which a run is one operation, the others each by itself.
/// </summary>
internal ref struct ContentReader
{
    private readonly List<IGraphicsStateOperation> _operations = [];
    private readonly Operands _operands;
    private readonly PlainSteps _steps;
    private ContentLexer _lexer;

    /// <summary>Index of the first step that is in no run yet.</summary>
    private int _from;

    private ContentReader(ReadOnlySpan<byte> bytes, ContentNames names, Operands operands, PlainSteps steps)
    {
        (_operands, _steps) = (operands, steps);
        _lexer = new ContentLexer(bytes, names, steps);
    }

    /// <summary>Null where the stream is not plain.</summary>
    /// <param name="operands">For use while it is read.</param>
    /// <param name="steps">Empty; is given the steps.</param>
    public static List<IGraphicsStateOperation>? TryRead(ReadOnlySpan<byte> bytes, ContentNames names, Operands operands, PlainSteps steps)
    {
        operands.Clear();
        var reader = new ContentReader(bytes, names, operands, steps);
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

        reader.EndRun();
        return reader._operations;
    }

    private bool TryToken(out bool readsAhead)
    {
        readsAhead = false;
        switch (_lexer.Current)
        {
            case (byte)'(':
                return _lexer.TryString(out var text) && _operands.TryAddText(text, _steps.TextLength - text);
            case (byte)'<' when _lexer.IsDictionary:
                return TryProperties();
            case (byte)'<':
                return _lexer.TryHexString(out var hex) && _operands.TryAddText(hex, _steps.TextLength - hex);
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
        if (!ContentOperation.IsMarkedPoint(packed) && !PlainOperators.TryAdd(packed, _operands, _steps))
        {
            if (ContentOperation.TryMake(packed, _operands, _steps) is not { } operation)
            {
                return false;
            }

            Add(operation);
        }

        _operands.Clear();
        return true;
    }

    private void Add(IGraphicsStateOperation operation)
    {
        if (ReferenceEquals(operation, MarkedContent.Other))
        {
            _steps.Add(new PlainStep(PlainOperator.BeginMarked, 0, 0));
            return;
        }

        EndRun();
        _operations.Add(operation);
    }

    private void EndRun()
    {
        if (_steps.Count > _from)
        {
            _operations.Add(new PlainRun(_steps, _from, _steps.Count));
            _from = _steps.Count;
        }
    }

    private bool TryArray()
    {
        var from = _steps.PieceCount;
        _lexer.Skip();
        while (_lexer.MoveToToken())
        {
            switch (_lexer.Current)
            {
                case (byte)']':
                    _lexer.Skip();
                    return _operands.TryAddPieces(from, _steps.PieceCount - from);
                case (byte)'(':
                    if (!_lexer.TryString(out var text))
                    {
                        return false;
                    }

                    _steps.Add(new PlainPiece(0, text, _steps.TextLength - text));
                    break;
                case (byte)'<' when !_lexer.IsDictionary:
                    if (!_lexer.TryHexString(out var hex))
                    {
                        return false;
                    }

                    _steps.Add(new PlainPiece(0, hex, _steps.TextLength - hex));
                    break;
                case >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'.':
                    if (!_lexer.TryNumber(out var number))
                    {
                        return false;
                    }

                    _steps.Add(new PlainPiece(number, 0, PlainPiece.NoText));
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
