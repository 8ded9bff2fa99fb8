using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Structure;

/// <summary>The file plan's number in brackets under the titles.</summary>
public sealed class BracketedCasesTests
{
    private static readonly string[] Front = ["! Referat", "Økonomiudvalget", "Onsdag den 18. oktober 2031 kl. 8.30"];

    private static readonly string[] Text =
        ["^ Der er søgt om et tilskud til den nye sal, og udvalget har set på", "regnskabet for sidste år."];

    [Fact]
    public void Under_one_title_after_the_other_it_is_the_case()
    {
        var items = Read([.. Front, "# 201. Likviditet", "(00.15.10)", .. Text, "# 202. Salg af en parcel", "(13.06.02)", .. Text,
            "# 203. Lejeaftale", "(82.11.00)", .. Text]).Items;
        Assert.Equal(["00.15.10", "13.06.02", "82.11.00"], items.Select(item => item.Case?.Number));
        Assert.DoesNotContain(items, item => item.Fields.Any(field => field.Text.Contains('(', StringComparison.Ordinal)));
    }

    [Fact]
    public void One_alone_may_be_a_date() => Assert.All(
        Read([.. Front, "# 201. Likviditet", "(13.06.02)", .. Text, "# 202. Salg af en parcel", .. Text,
            "# 203. Lejeaftale", .. Text]).Items,
        item => Assert.Null(item.Case));
}
