using Ingest.Model.Output;
using Ingest.Tests.Search.Archive;

namespace Ingest.Tests.Search.Sets;

public sealed class WishTests
{
    private static readonly MadeItem Item = new()
    {
        ItemId = "d1#1", Title = "Nedlæggelse af buslinje til Kildeby", Subject = "bus", Aspect = "hoering", TitleNamesSubject = true,
        Municipality = "Østerlund Kommune", Body = "Byrådet", Kind = MeetingKind.Minutes, Date = "2021-03-09", Place = "Kildeby",
        Mentions = ["havn"], Says = ["elbus"], Amounts = [12_500_000], CaseKey = "k", Fields = [FieldKind.Decision], Street = "Møllevej 12",
        Names = ["Inge Tofthøj"],
    };

    [Theory]
    [InlineData("subject=bus&place=Kildeby:3; subject=bus:2", 3)]
    [InlineData("subject=bus&place=Dybdal:3; subject=bus:2; mention=havn:1", 2)]
    [InlineData("subject=skat|bus&year=2019..2021:3", 3)]
    [InlineData("subject=bus&year=2022..2023:3", 0)]
    [InlineData("mention=havn:1", 1)]
    [InlineData("says=elbus&amount>10000000:3", 3)]
    [InlineData("amount>12500000:3; amount<100:2; amount=12500000:1", 1)]
    [InlineData("town=Østerlund&body=Byrådet&kind=Minutes&field=Decision&aspect=hoering&named=yes&case=k:3", 3)]
    [InlineData("date=2021-03-01..2021-03-09&street=Møllevej&names=Inge Tofthøj:3", 3)]
    [InlineData("related=letbane:1", 1)] // each names the other in the stock
    [InlineData("related=jernbane:1", 0)] // buses name no railway
    [InlineData("@bus", 3)]
    [InlineData("@letbane", 1)]
    [InlineData("@havn", 1)]
    [InlineData("@bus&place=Dybdal", 2)]
    [InlineData("@letbane&place=Dybdal", 0)]
    public void The_best_clause_that_fits_gives_the_grade(string wish, int grade) => Assert.Equal(grade, Wish.Read(wish).GradeOf(Item));

    [Fact]
    public void A_closed_item_has_no_grade() => Assert.Equal(0, Wish.Read("@bus").GradeOf(Item with { IsClosed = true }));

    [Theory]
    [InlineData("subject:3")]
    [InlineData("colour=red:3")]
    [InlineData("subject=busses:3")]
    [InlineData("mention=busses:3")]
    public void A_misspelled_wish_is_an_error(string wish) =>
        Assert.Throws<InvalidDataException>(() => Wish.Read(wish).GradeOf(Item));
}
