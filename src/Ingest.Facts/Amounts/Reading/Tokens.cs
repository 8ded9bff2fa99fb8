namespace Ingest.Facts.Amounts.Reading;

/// <summary>A sentence's tokens with the text that they stand in; places outside it are asked without harm.</summary>
internal sealed class Tokens(string text, List<Token> tokens)
{
    private static readonly Token None = new(TokenKind.Mark, 0, 0);

    public int Count => tokens.Count;

    public Token this[int index] => index >= 0 && index < tokens.Count ? tokens[index] : None;

    public ReadOnlySpan<char> Text(int index) => text.AsSpan(this[index].Start, this[index].End - this[index].Start);

    /// <summary>What is printed from the first token to the last.</summary>
    public ReadOnlySpan<char> Text(int first, int last) => text.AsSpan(this[first].Start, this[last].End - this[first].Start);

    /// <summary>Without regard to casing.</summary>
    public bool Is(int index, string word) => Text(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsOne(int index, IReadOnlySet<string> words) =>
        this[index].Kind is TokenKind.Word or TokenKind.Mark or TokenKind.NumberWord && this[index].End > 0
        && words.Contains(Text(index).ToString());

    public bool IsNumber(int index) => this[index].Kind == TokenKind.Number;

    public bool IsDash(int index) => Text(index) is "-" or "–" or "—" or "‑" or "−" or "‐";

    /// <summary>No blank stands between the two.</summary>
    public bool AreAttached(int index) => this[index].End == this[index + 1].Start && index >= 0 && index + 1 < Count;
}
