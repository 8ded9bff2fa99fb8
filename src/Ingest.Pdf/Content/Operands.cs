using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>What stands before an operator. Numbers are kept as they are, for most operators want nothing else.</summary>
internal sealed class Operands
{
    /// <summary>An operator takes six; what is more is damage.</summary>
    private const int Most = 64;

    private readonly double[] _numbers = new double[Most];
    private readonly IToken?[] _tokens = new IToken?[Most];

    public int Count { get; private set; }

    public bool AreNumbers { get; private set; } = true;

    public double this[int index] => _numbers[index];

    public IToken? Token(int index) => _tokens[index];

    public bool TryAdd(double number)
    {
        if (Count == Most)
        {
            return false;
        }

        _numbers[Count] = number;
        _tokens[Count++] = null;
        return true;
    }

    public bool TryAdd(IToken token)
    {
        if (Count == Most)
        {
            return false;
        }

        AreNumbers = false;
        _tokens[Count++] = token;
        return true;
    }

    public double[] Numbers() => _numbers.AsSpan(0, Count).ToArray();

    /// <summary>As PdfPig's own tokenizer gives them.</summary>
    public IToken[] ToTokens()
    {
        var tokens = new IToken[Count];
        for (var i = 0; i < Count; i++)
        {
            tokens[i] = _tokens[i] switch
            {
                null => new NumericToken(_numbers[i]),
                StringToken text => new StringToken(Encoding.Latin1.GetString(text.GetBytes())),
                var token => token,
            };
        }

        return tokens;
    }

    public void Clear() => (Count, AreNumbers) = (0, true);
}
