using Ingest.Facts.Amounts;
using Ingest.Model.Output;

namespace Ingest.Tests.Facts.Amounts;

public sealed class DocumentAmountsTests
{
    [Fact]
    public void Facts_come_in_reading_order_with_their_places()
    {
        var table = FactDocument.Table(null, ["Post", "Beløb|kr."], ["A", "500"]);
        var item = FactDocument.Item("Anlægsbevilling på 3 mio. kr. til hallen",
            FactDocument.Field(FactDocument.Paragraph("Det koster 1 kr.")),
            FactDocument.Field(
                FactDocument.Paragraph("Det er 2 kr."), new Block { Type = BlockType.Table, Table = "t1" },
                FactDocument.List("A 3 kr.", "B 4 kr.")))
            with { Decisions = [new Decision("Udvalget", null, "Godkendt med 9 kr.")] };

        var facts = DocumentAmounts.Of(FactDocument.Of(item, [table])).ToList();

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], facts.Select(fact => fact.Position));
        Assert.Equal([3m, 1m, 2m, 500m, 3m, 4m, 9m], facts.Select(fact => fact.Value));
        Assert.Equal([null, 1, 2, null, 2, 2, null], facts.Select(fact => fact.Place.Field));
        Assert.Equal(1, facts[^1].Place.Decision);
        Assert.Equal("t1", facts[3].Place.Table);
        Assert.Equal("B 4 kr.", facts[5].Sentence);
        Assert.All(facts, fact => Assert.Equal(FactDocument.Source, fact.Place.Source));
    }

    [Fact]
    public void A_decision_that_repeats_a_field_counts_once()
    {
        var item = FactDocument.Item("Sag",
            FactDocument.Field(FactDocument.Paragraph("Godkendt med 9 kr."), FactDocument.Paragraph("A stemte imod.")))
            with { Decisions = [new Decision(null, null, "Godkendt med 9 kr.\nA stemte imod.")] };

        Assert.Equal(1, Assert.Single(DocumentAmounts.Of(FactDocument.Of(item))).Place.Field);
    }

    [Theory]
    [InlineData("Der settes av 5 kr av fondet.", null)]
    [InlineData("Nämnden söker 5 kr.", null)]
    [InlineData("Der gives 5 kr. af puljen.", 5)]
    [InlineData("Prisen er 5 kr.", 5)]
    public void The_kroner_of_other_countries_are_not_Danish(string text, int? kroner)
    {
        var item = FactDocument.Item("Sak", FactDocument.Field(FactDocument.Paragraph(text)));
        var fact = Assert.Single(DocumentAmounts.Of(FactDocument.Of(item)));

        Assert.Equal(kroner, fact.Kroner);
        Assert.Equal("kr", fact.Unit);
    }

    [Fact]
    public void A_field_without_blocks_is_read_by_its_text() =>
        Assert.Single(DocumentAmounts.Of(FactDocument.Of(
            FactDocument.Item("Sag", new AgendaField { Kind = FieldKind.Body, Text = "Det koster 5 kr." }))));
}
