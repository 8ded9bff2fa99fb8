using System.Buffers;
using Ingest.Pdf.Content.Steps;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Ingest.Pdf.Content;

/// <summary>
/// Reads a page's content stream (ISO 32000-2, 7.8.2) as PdfPig does, over an array instead of a byte at a time and with
/// no more of its marked content than this house uses. What is not plain (an inline image, a comment, an operator that nobody
/// knows, anything damaged) is read by PdfPig from the start, so that nothing is decided twice.
/// </summary>
/// <param name="pdfPig">PdfPig's own parser.</param>
internal sealed class PlainContentParser(IPageContentParser pdfPig) : IPageContentParser
{
    /// <summary>For one page after the other, of whatever document: its arrays cost more to make than to fill.</summary>
    [ThreadStatic]
    private static PlainSteps? _spare;

    private readonly ContentNames _names = new();
    private readonly Operands _operands = new();

    /// <summary>The steps of the first stream since the last release: the page's own, the longest.</summary>
    private PlainSteps? _lent;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        var length = checked((int)inputBytes.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            if (inputBytes.Read(bytes.AsSpan(0, length)) == length
                && ContentReader.TryRead(bytes.AsSpan(0, length), _names, _operands, NewSteps()) is { } operations)
            {
                return operations;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        inputBytes.Seek(0);
        return [.. pdfPig.Parse(pageNumber, inputBytes, log).Select(ForgivingOperation.Of)];
    }

    /// <summary>What was read so far is run no more: the next page may have its arrays.</summary>
    public void Release()
    {
        if (_lent is { IsWorthKeeping: true })
        {
            _lent.Clear();
            _spare = _lent;
        }

        _lent = null;
    }

    private PlainSteps NewSteps()
    {
        if (_lent is not null)
        {
            return new PlainSteps();
        }

        _lent = _spare ?? new PlainSteps();
        _spare = null;
        return _lent;
    }
}
