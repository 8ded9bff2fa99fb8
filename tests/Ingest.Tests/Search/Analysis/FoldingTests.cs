using Ingest.Search.Analysis.Words;

namespace Ingest.Tests.Search.Analysis;

/// <summary>One spelling for all, and æ, ø and å letters of their own.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("BØRNEHAVE", "børnehave")]
    [InlineData("boernehave", "børnehave")]
    [InlineData("aeldreraad", "ældreråd")]
    [InlineData("Aabenraa", "åbenrå")]
    [InlineData("Åbenrå", "åbenrå")]
    [InlineData("Malmö", "malmø")]
    [InlineData("Händel", "hændel")]
    [InlineData("Müller", "muller")]
    [InlineData("Straße", "strasse")]
    [InlineData("café", "café")] // the list has it so
    public void A_word_has_one_spelling(string printed, string folded) => Assert.Equal(folded, Folding.Of(printed));

    [Theory]
    [InlineData("al", "ål")]
    [InlineData("for", "får")]
    [InlineData("koen", "køn")]
    [InlineData("boer", "bør")]
    [InlineData("hus", "høs")]
    public void Other_words_stay_others(string one, string other) => Assert.NotEqual(Folding.Of(one), Folding.Of(other));

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("a\udc00b")]
    [InlineData("")]
    public void Half_a_sign_is_no_fault(string printed) => Assert.Equal(printed, Folding.Of(printed));
}
