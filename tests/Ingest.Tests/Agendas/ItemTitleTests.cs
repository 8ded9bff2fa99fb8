using Ingest.Agendas.Items;
using Ingest.Model.Output;

namespace Ingest.Tests.Agendas;

public sealed class ItemTitleTests
{
    [Theory]
    [InlineData("3.4 Opfølgning på lånepuljen", "3.4", "Opfølgning på lånepuljen", null)]
    [InlineData("Punkt 2: Budget", "2", "Budget", null)]
    [InlineData("715. Budget", "715", "Budget", null)]
    [InlineData("Sag nr. 112 Budget", "112", "Budget", null)]
    [InlineData("1.1. Budget", "1.1", "Budget", null)]
    [InlineData("Budget for 2025", null, "Budget for 2025", null)]
    [InlineData("6. Salg af grund (Lukket)", "6", "Salg af grund", Access.Closed)]
    [InlineData("6. Salg af grund (Åben)", "6", "Salg af grund", Access.Open)]
    [InlineData("6. Salg af grund - Lukket punkt", "6", "Salg af grund", Access.Closed)]
    [InlineData("6. (Lukket) Salg af grund", "6", "Salg af grund", Access.Closed)]
    [InlineData("6. Lukket punkt: Salg af grund", "6", "Salg af grund", Access.Closed)]
    [InlineData("6. Lukket sag. Salg af grund", "6", "Salg af grund", Access.Closed)]
    [InlineData("6. Salg af grund - lukket punkt (O)", "6", "Salg af grund", Access.Closed)]
    [InlineData("6. Salg af grund (Lukket møde)", "6", "Salg af grund", Access.Closed)]
    [InlineData("6. Lukket sag", "6", "Lukket sag", Access.Closed)]
    [InlineData("6. Lukket dagsorden", "6", "Lukket dagsorden", null)]
    [InlineData("6. Lukket. Salg af grund", "6", "Lukket. Salg af grund", null)]
    [InlineData("6. Åben - Budget", "6", "Budget", Access.Open)]
    [InlineData("6. Budget (B)", "6", "Budget", null)]
    [InlineData("6. Budget (O)", "6", "Budget", null)]
    [InlineData("6. Åben skole i Høje-Taastrup", "6", "Åben skole i Høje-Taastrup", null)]
    [InlineData("6. Lukket for sommeren", "6", "Lukket for sommeren", null)]
    [InlineData("Punkt 6, Budget", "6", "Budget", null)]
    [InlineData("6. Budget (2025)", "6", "Budget (2025)", null)]
    public void Number_title_and_access_are_parted(string heading, string? number, string title, Access? access) =>
        Assert.Equal(new ItemTitle(number, title, access), ItemTitle.Read(heading));

    [Fact]
    public void When_it_is_dealt_with_stands_before_its_number() =>
        Assert.Equal(new ItemTitle("6", "Salg af grund", null) { Slot = "(kl. 12.30-12.45)" },
            ItemTitle.Read("(kl. 12.30-12.45) 6. Salg af grund"));

    [Theory]
    [InlineData("6. J.nr. 204 Salg af grund", "204")]
    [InlineData("6. Sagsnr. 31/118 - Salg af grund", "31/118")]
    [InlineData("6. Salg af grund (18-008490K)", "18-008490K")]
    [InlineData("6. Salg af grund (2024-0187301)", "2024-0187301")]
    public void A_case_may_stand_behind_the_title(string heading, string number)
    {
        var read = ItemTitle.Read(heading);
        Assert.Equal(("Salg af grund", number), (read.Title, read.Case?.Number));
    }
}
