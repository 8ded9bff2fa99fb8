using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content.Steps;

/// <summary>
/// The plain operators of one content stream in order, with their operands, in four arrays: a page has a thousand, and an object for each,
/// its numbers and its strings were a third of what reading a page allocated. One after the other streams may use the same arrays.
/// </summary>
internal sealed class PlainSteps
{
    /// <summary>Bytes of all arrays together: larger ones are not kept for the next page.</summary>
    private const int MostKept = 1 << 20;

    /// <summary>Bytes of an entry.</summary>
    private const int StepBytes = 12, PieceBytes = 16;

    // As many as a short page has; they grow.
    private PlainStep[] _steps = new PlainStep[256];
    private double[] _numbers = new double[512];
    private PlainPiece[] _pieces = new PlainPiece[64];
    private byte[] _text = new byte[1024];
    private readonly List<NameToken> _names = [];
    private int _numberCount;
    private int _pieceCount;
    private int _textLength;

    public int Count { get; private set; }

    public int NumberCount => _numberCount;

    public int PieceCount => _pieceCount;

    public int TextLength => _textLength;

    public bool IsWorthKeeping =>
        (_steps.Length * StepBytes) + (_numbers.Length * sizeof(double)) + (_pieces.Length * PieceBytes) + _text.Length <= MostKept;

    /// <summary>All strings, one behind the other.</summary>
    public byte[] Text => _text;

    public ref readonly PlainStep this[int index] => ref _steps[index];

    public ReadOnlySpan<double> Numbers(int from, int count) => _numbers.AsSpan(from, count);

    public double Number(int index) => _numbers[index];

    public ReadOnlySpan<PlainPiece> Pieces(int from, int count) => _pieces.AsSpan(from, count);

    public NameToken Name(int index) => _names[index];

    public void Add(PlainStep step)
    {
        Fit(ref _steps, Count);
        _steps[Count++] = step;
    }

    public void Add(double number)
    {
        Fit(ref _numbers, _numberCount);
        _numbers[_numberCount++] = number;
    }

    public void Add(PlainPiece piece)
    {
        Fit(ref _pieces, _pieceCount);
        _pieces[_pieceCount++] = piece;
    }

    public void Add(byte letter)
    {
        Fit(ref _text, _textLength);
        _text[_textLength++] = letter;
    }

    /// <returns>Its index.</returns>
    public int Add(NameToken name)
    {
        if (_names.Count == 0 || !ReferenceEquals(_names[^1], name))
        {
            _names.Add(name);
        }

        return _names.Count - 1;
    }

    /// <summary>Forgets the strings behind a place.</summary>
    public void CutText(int length) => _textLength = length;

    public void Clear()
    {
        (Count, _numberCount, _pieceCount, _textLength) = (0, 0, 0, 0);
        _names.Clear();
    }

    private static void Fit<T>(ref T[] array, int count)
    {
        if (count == array.Length)
        {
            Array.Resize(ref array, 2 * count);
        }
    }
}
