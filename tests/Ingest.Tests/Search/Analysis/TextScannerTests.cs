using FsCheck.Xunit;
using Ingest.Search.Analysis.Tokens;

namespace Ingest.Tests.Search.Analysis;

public sealed class TextScannerTests
{
    [Theory]
    [InlineData("SAG-2024-02570", "#24-2570")]
    [InlineData("24/25", null)]
    [InlineData("24/02570", "#24-2570")]
    [InlineData("00.30.10-P19-1-24", "#0-30-10-P19-1-24")]
    [InlineData("6. september 2024", "@20240906")]
    [InlineData("06-09-2024", "@20240906")]
    [InlineData("2024-09-06", "@20240906")]
    [InlineData("31.12.2024", "@20241231")]
    [InlineData("561,5 mio. kr.", "$561500000")]
    [InlineData("1.250 kr.", "$1250")]
    [InlineData("0,4 mia. kr.", "$400000000")]
    [InlineData("300 t.kr.", "$300000")]
    [InlineData("§ 54", "§54")]
    [InlineData("§16 a", "§16a")]
    [InlineData("§ 108 i loven", "§108")]
    [InlineData("10-12", null)]
    [InlineData("2024", null)]
    public void A_whole_token_has_one_term(string printed, string? term) => Assert.Equal(term, Tokens($"om {printed}, ja")[1].Whole);

    [Fact]
    public void What_a_whole_is_printed_of_follows_it() =>
        Assert.Equal(["6. september 2024", "6", "september", "2024", "kl", "10.30"], Tokens("6. september 2024 kl. 10.30")
            .Select(token => token.Text));

    [Fact]
    public void Words_keep_their_hyphens() =>
        Assert.Equal(["børne-", "og", "ungeudvalget", "PFAS-forurening", "A", "S"], Tokens("børne- og ungeudvalget: PFAS-forurening (A/S)")
            .Select(token => token.Text));

    [Property]
    public bool Tokens_stand_in_any_text(string? text) => Tokens(text ?? "").All(token => token.Text.Length > 0);

    [Property]
    public bool Words_stand_apart_and_in_order(string? text)
    {
        var words = Tokens(text ?? "").Where(token => token.Whole is null).ToList();
        return words.Zip(words.Skip(1)).All(pair => pair.First.Start + pair.First.Text.Length <= pair.Second.Start);
    }

    private static List<(int Start, string Text, string? Whole)> Tokens(string text)
    {
        var (tokens, scanner) = (new List<(int, string, string?)>(), new TextScanner(text));
        while (scanner.Next(out var token))
        {
            tokens.Add((token.Start, text.Substring(token.Start, token.Length), token.Whole));
        }

        return tokens;
    }
}
