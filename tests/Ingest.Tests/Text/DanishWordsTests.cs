using FsCheck.Xunit;
using Ingest.Text.Words;

namespace Ingest.Tests.Text;

public sealed class DanishWordsTests
{
    [Theory]
    [InlineData("kommune")]
    [InlineData("medlemmerne")]
    [InlineData("Udvalg")]
    [InlineData("ØKONOMI")]
    [InlineData("år")]
    public void Words_are_known_without_their_case(string word) => Assert.True(DanishWords.Contains(word));

    [Theory]
    [InlineData("kvxzq")]
    [InlineData("lemmernemed")]
    [InlineData("aaaaaaaaaa")]
    [InlineData("åååååååååå")]
    [InlineData("!")]
    [InlineData("\n")]
    [InlineData("")]
    public void Other_letters_are_not(string word) => Assert.False(DanishWords.Contains(word));

    [Theory]
    [InlineData("tilbudspladser")]
    [InlineData("kommunalbestyrelse")]
    [InlineData("børneområdet")]
    public void Words_made_of_words_are_words(string word) => Assert.True(DanishWords.IsWordOrCompound(word));

    [Theory]
    [InlineData("kvxzqpladser")]
    [InlineData("pladserkvxzq")]
    public void One_strange_part_makes_no_word(string word) => Assert.False(DanishWords.IsWordOrCompound(word));

    [Property(MaxTest = 200)]
    public void Any_text_can_be_asked(string? text) => DanishWords.IsWordOrCompound(text ?? "");
}
