using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Structure;

/// <summary>A form that labels everything: number, case and title in rows of their own over the text.</summary>
public sealed class NumbersOverCasesTests
{
    private static readonly string[] Front = ["! Dagsorden", "Lyngø Kommunalbestyrelse", "Tirsdag den 10. marts 2026 kl. 19.00"];

    [Fact]
    public void The_case_may_stand_between_number_and_title()
    {
        string[] titles = ["Takst- og fartplan", "Nedrivning af Nørrebyvej 14", "Valg af stedfortræder"];
        var items = Read([.. Front, .. titles.SelectMany((title, i) => (string[])[$"_ Punkt: {18 + i}",
            $"Journalnr.: 23.10.04-P20-{i + 1}-26",
            $"# Emne: {title}", "^ Sagen blev udsat på sidste møde, og den tages nu op igen."])]).Items;
        Assert.Equal(["18", "19", "20"], items.Select(item => item.Number));
        Assert.Equal(titles, items.Select(item => item.Title));
        Assert.Equal([.. Enumerable.Range(1, 3).Select(n => new CaseReference($"23.10.04-P20-{n}-26", null, null))],
            items.Select(item => item.Case));
    }

    /// <summary>The title is the first that is printed, and its number stands right below it.</summary>
    [Fact]
    public void The_number_may_stand_under_its_title()
    {
        string[] titles = ["Takster for busser", "Nedrivning af Nørrebyvej 14", "Valg af stedfortræder"];
        var items = Read([.. Front, .. titles.SelectMany((title, i) => (string[])[$"! {title}", $"Sag nr. {118 + i}", "= Indstilling",
            "^ Det indstilles, at sagen godkendes, som den er lagt frem."])]).Items;
        Assert.Equal(["118", "119", "120"], items.Select(item => item.Number));
        Assert.Equal(titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal("Indstilling", Assert.Single(item.Fields).Heading));
    }

    [Fact]
    public void A_title_label_is_no_part_of_the_title()
    {
        var items = Read([.. Front, .. Enumerable.Range(18, 3).SelectMany(n => (string[])[$"_ Punkt: {n}", $"# Emne: Sag om emne: {n}",
            "^ Sagen blev udsat på sidste møde, og den tages nu op igen."])]).Items;
        Assert.Equal(["Sag om emne: 18", "Sag om emne: 19", "Sag om emne: 20"], items.Select(item => item.Title));
    }

    /// <summary>The label in bold before a plain title looks as a heading that is run in.</summary>
    [Fact]
    public void A_title_label_in_bold_is_no_field()
    {
        string[] titles = ["Tilskud til ny bane", "Valg af formand", "Nye lokaler"];
        var items = Read([.. Front, .. titles.SelectMany((title, i) => (string[])[$"_ Punkt: {i + 1}", $"b Emne:|{title}",
            $"Sagsnr.: 12/0841{i}", "b Beslutning:|Godkendt, som sagen er lagt frem."])]).Items;
        Assert.Equal(titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal(FieldKind.Decision, Assert.Single(item.Fields).Kind));
    }

    /// <summary>A form's head over each item is neither title nor item; its question of access is answered beside the number.</summary>
    [Fact]
    public void A_form_s_head_comes_again_over_every_item()
    {
        string[] titles = ["Tilskud til ny bane", "Valg af formand", "Nye lokaler"];
        var items = Read([.. Front, .. titles.SelectMany((title, i) => (string[])["# Mødepunkt",
            $"= Punkt: {i + 18} Lukket sag: {(i == 1 ? "Ja" : "Nej")}", $"= Emne: {title}", "= Beslutning",
            "Godkendt, som den er lagt frem."])]).Items;
        Assert.Equal(["18", "19", "20"], items.Select(item => item.Number));
        Assert.Equal(titles, items.Select(item => item.Title));
        Assert.Equal([Access.Open, Access.Closed, Access.Open], items.Select(item => item.Access));
        Assert.All(items, item => Assert.Equal("Beslutning", Assert.Single(item.Fields).Heading));
    }

    /// <summary>What follows number and case may be the first field, where the title stands on the number's line.</summary>
    [Fact]
    public void A_field_s_heading_is_no_title()
    {
        var items = Read([.. Front, .. Enumerable.Range(18, 3).SelectMany(n => (string[])[$"# Punkt {n}", $"Sagsnr. 23/{n}417",
            "= Indstilling", "^ Det indstilles, at sagen godkendes, som den er lagt frem."])]).Items;
        Assert.All(items, item => Assert.Equal("Indstilling", Assert.Single(item.Fields).Heading));
    }
}
