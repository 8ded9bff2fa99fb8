using System.Text;
using Ingest.Pdf.Content.Steps;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>
/// What stands before an operator. Numbers are kept as they are, and strings as where they lie in the steps' text, for most operators want
/// nothing else.
/// </summary>
internal sealed class Operands
{
    /// <summary>An operator takes six; what is more is damage.</summary>
    private const int Most = 64;

    private readonly Operand[] _operands = new Operand[Most];
    private readonly IToken?[] _tokens = new IToken?[Most];

    private enum Kind
    {
        Number,
        Text,
        Pieces,
        Token,
    }

    public int Count { get; private set; }

    public bool AreNumbers { get; private set; } = true;

    public double this[int index] => _operands[index].Number;

    public bool IsNumber(int index) => index < Count && _operands[index].Kind == Kind.Number;

    /// <summary>The operand is a string: index of its first byte, and its length; else null.</summary>
    public (int From, int Length)? Text(int index) => RangeOf(index, Kind.Text);

    /// <summary>The operand is an array of strings and numbers: index of its first piece, and how many they are; else null.</summary>
    public (int From, int Count)? Pieces(int index) => RangeOf(index, Kind.Pieces);

    /// <summary>A name or a property list; null where it is something else, or there is none.</summary>
    public IToken? Token(int index) => index < Count && _operands[index].Kind == Kind.Token ? _tokens[index] : null;

    public bool TryAdd(double number)
    {
        if (Count == Most)
        {
            return false;
        }

        _operands[Count++] = new Operand(Kind.Number, number, 0, 0);
        return true;
    }

    public bool TryAddText(int from, int length) => TryAdd(Kind.Text, from, length);

    public bool TryAddPieces(int from, int count) => TryAdd(Kind.Pieces, from, count);

    public bool TryAdd(IToken token)
    {
        if (Count == Most)
        {
            return false;
        }

        _tokens[Count] = token;
        return TryAdd(Kind.Token, 0, 0);
    }

    /// <summary>As PdfPig's own tokenizer gives them.</summary>
    public IToken[] ToTokens(PlainSteps steps)
    {
        var tokens = new IToken[Count];
        for (var i = 0; i < Count; i++)
        {
            var its = _operands[i];
            tokens[i] = its.Kind switch
            {
                Kind.Number => new NumericToken(its.Number),
                Kind.Text => new StringToken(Encoding.Latin1.GetString(steps.Text, its.From, its.Count)),
                Kind.Pieces => new ArrayToken(PieceTokens.Of(steps, its.From, its.Count)),
                _ => _tokens[i]!,
            };
        }

        return tokens;
    }

    public void Clear() => (Count, AreNumbers) = (0, true);

    private bool TryAdd(Kind kind, int from, int count)
    {
        if (Count == Most)
        {
            return false;
        }

        AreNumbers = false;
        _operands[Count++] = new Operand(kind, 0, from, count);
        return true;
    }

    private (int From, int Count)? RangeOf(int index, Kind kind) =>
        index < Count && _operands[index].Kind == kind ? (_operands[index].From, _operands[index].Count) : null;

    private readonly record struct Operand(Kind Kind, double Number, int From, int Count);
}
