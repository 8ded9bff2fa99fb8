using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Words;

namespace Ingest.Tests.Search.Analysis;

public sealed class CompoundTests
{
    [Theory]
    [InlineData("botilbudspladser", "bo tilbud pladser")]
    [InlineData("kvindesygdomme", "kvinde sygdomme")]
    [InlineData("affaldssortering", "affald sortering")]
    [InlineData("børnehave", "børn have")]
    [InlineData("letbanestation", "let bane station")]
    [InlineData("arbejdsmarkedsudvalg", "arbejd marked udvalg")]
    [InlineData("trafiksikkerhed", "trafik sikkerhed")]
    public void A_compound_is_parted(string word, string parts) =>
        Assert.Equal(parts, string.Join(' ', CompoundSplitter.Split(word).Select(part => part.Text)));

    [Theory]
    [InlineData("bilag")]
    [InlineData("kultur")]
    [InlineData("kontrol")]
    [InlineData("tilbud")]
    [InlineData("forslag")]
    [InlineData("frihed")]
    [InlineData("parkering")]
    [InlineData("renovering")]
    [InlineData("ansøgninger")]
    [InlineData("godkendelse")]
    [InlineData("x")]
    [InlineData("")]
    public void What_is_one_word_stays_whole(string word) => Assert.Empty(CompoundSplitter.Split(word));

    [Fact]
    public void What_stands_together_in_a_compound_is_found_in_it()
    {
        var parts = WordTerms.Of("botilbudspladser").Parts;

        Assert.Equal(["bo", "botilbud", "plads", "tilbud", "tilbudsplads"], parts.Select(part => part.Text).Order(StringComparer.Ordinal));
        Assert.Equal((0, "botilbud".Length), parts.Where(part => part.Text == "botilbud")
            .Select(part => (part.Start, part.Length)).Single());
    }

    [Theory]
    [InlineData("børnehavetakster", "børnehave takst")]
    [InlineData("botilbudspladser", "bo tilbud plads")] // the list has no botilbud
    [InlineData("skolebespisning", "skole bespisning")]
    [InlineData("børnehave", "barn have")]
    public void Its_pieces_are_as_few_words_as_make_it_up(string word, string pieces) =>
        Assert.Equal(pieces, string.Join(' ', WordTerms.Of(word).Pieces));

    [Fact]
    public void A_hyphen_parts_what_it_joins()
    {
        var word = WordTerms.Of("PFAS-forureningen");

        Assert.Equal(["pfasforurening"], word.Lemmas);
        Assert.Equal(["pfas", "forurening"], word.Parts.Select(part => part.Text).Take(2));
        Assert.Equal(["barn"], WordTerms.Of("børne-").Lemmas);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(4_000)]
    public void A_word_without_end_is_soon_done(int letters) => Assert.NotEmpty(WordTerms.Of(new string('a', letters)).Lemmas);
}
