using Ingest.Search.Analysis;

namespace Ingest.Tests.Search.Analysis;

/// <summary>A form's words, worked out by hand after Retskrivningsordbogen.</summary>
public sealed class LemmasTests
{
    [Theory]
    [InlineData("kommunernes", "kommune")]
    [InlineData("busserne", "bus")]
    [InlineData("cykler", "cykel")]
    [InlineData("midlerne", "middel")]
    [InlineData("museet", "museum")]
    [InlineData("museer", "museum")]
    [InlineData("køkkener", "køkken")]
    [InlineData("huse", "hus")]
    [InlineData("lærere", "lærer")]
    [InlineData("børnenes", "barn")]
    [InlineData("bøger", "bog")]
    [InlineData("formænd", "formand")]
    [InlineData("grønne", "grøn")]
    [InlineData("virtuelle", "virtuel")]
    [InlineData("tidligst", "tidlig")]
    [InlineData("åbne", "åben")]
    [InlineData("byggede", "bygge")]
    [InlineData("kørte", "køre")]
    [InlineData("vedtaget", "vedtage")]
    [InlineData("fremlagt", "fremlægge")]
    [InlineData("godkendes", "godkende")]
    [InlineData("kvindesygdomme", "kvindesygdom")] // a compound of which the list has one form
    [InlineData("botilbudspladserne", "botilbudsplads")] // and one of which it has none
    [InlineData("skolebørnenes", "skolebarn")]
    [InlineData("Tofthøjs", "tofthøj")]
    [InlineData("idéen", "ide")]
    public void A_form_leads_to_its_word(string form, string lemma) => Assert.Contains(lemma, WordTerms.Of(form).Lemmas);

    [Theory]
    [InlineData("tal", "tale")]
    [InlineData("plan", "planet")]
    [InlineData("plan", "planke")]
    [InlineData("bil", "bilag")]
    [InlineData("havre", "have")]
    [InlineData("budget", "bud")]
    public void Two_words_share_none(string one, string other) =>
        Assert.Empty(WordTerms.Of(one).Lemmas.Intersect(WordTerms.Of(other).Lemmas));

    [Fact]
    public void A_form_of_two_words_has_both()
    {
        Assert.Equivalent(new[] { "lærer", "lære" }, WordTerms.Of("lærer").Lemmas.Intersect(["lærer", "lære"]));
        Assert.DoesNotContain("lære", WordTerms.Of("lærere").Lemmas);
    }
}
