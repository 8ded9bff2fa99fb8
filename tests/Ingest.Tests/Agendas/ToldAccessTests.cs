using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Agendas;

/// <summary>Who may see an item may be told in its text.</summary>
public sealed class ToldAccessTests
{
    [Theory]
    [InlineData("Sagen behandles på åben dagsorden.", Access.Open)]
    [InlineData("Sagen behandles på lukket dagsorden, jf. vedtægtens § 9.", Access.Closed)]
    [InlineData("Punktet behandles for lukkede døre.", Access.Closed)]
    [InlineData("Sagen behandles på et åbent møde for borgerne i havnen.", Access.Open)]
    [InlineData("Sagen handler om en lukket skole.", null)]
    public void A_field_of_it_says_how_the_item_is_dealt_with(string text, Access? access) =>
        Assert.Equal(access, AgendaSketch.Item("= Sagsfremstilling", $"^ {AgendaSketch.FullLine}", "og i arbejde.",
            "= Åben/lukket dagsorden", $"^ {text}").Access);

    [Theory]
    [InlineData("Punktet behandles på lukket møde, jf. forretningsordenens § 7.", Access.Closed)]
    [InlineData("Skolen er lukket i uge 7.", null)]
    public void The_text_may_begin_with_it(string text, Access? access) => Assert.Equal(access, AgendaSketch.Item($"^ {text}").Access);
}
