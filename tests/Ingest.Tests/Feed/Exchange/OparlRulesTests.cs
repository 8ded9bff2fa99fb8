using System.Text;
using FsCheck.Xunit;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Feed.Exchange;

/// <summary>The export keeps the published schema's rules: over the corpus, any agenda, and more than a page of objects.</summary>
public sealed class OparlRulesTests
{
    [Fact]
    public void The_corpus_s_agendas_keep_the_schema()
    {
        var documents = Directory.GetFiles(Repository.Agendas, "*.pdf").Order(StringComparer.Ordinal).Select(ReadAgenda.From).ToArray();
        Assert.NotEmpty(documents);
        var export = OparlInterface.Of(documents);
        Assert.Empty(export.Faults());
        Assert.Equal(documents.Sum(document => document.Items.Length), export.All("AgendaItem").Count);
        Assert.All(OparlSchema.Names.Except(["LegislativeTerm", "Person", "Membership"]), kind => Assert.NotEmpty(export.All(kind)));
    }

    [Property(Arbitrary = [typeof(AnyAgenda)], MaxTest = 60)]
    public void Any_agendas_keep_the_schema(AgendaDocument one, AgendaDocument other, bool includeClosed)
    {
        var faults = OparlInterface.Of(includeClosed, one, other, one).Faults();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void An_output_without_documents_is_an_interface_without_meetings() => Assert.Empty(OparlInterface.Of().Faults());

    /// <summary>101 meetings are a page and one.</summary>
    [Fact]
    public void A_list_goes_on_over_pages()
    {
        var export = OparlInterface.Of([.. Enumerable.Range(0, 101).Select(i => ExchangeSketch.Document(
            $"{i}.pdf", ExchangeSketch.Meeting($"Udvalg {i}", "2024-09-06"), ExchangeSketch.Item("1", "Budget")))]);
        Assert.Empty(export.Faults());
        Assert.Equal(1, export.Get($"{OparlInterface.Base}/list/meeting/2.json").GetProperty("data").GetArrayLength());
    }

    [Fact]
    public void The_same_documents_in_any_order_give_the_same_bytes()
    {
        AgendaDocument[] documents =
        [
            .. Enumerable.Range(0, 9).Select(i => ExchangeSketch.Document(
                $"{i}.pdf", ExchangeSketch.Meeting("Byrådet", $"2024-09-0{1 + (i % 5)}", i < 5 ? MeetingKind.Agenda : MeetingKind.Minutes),
                ExchangeSketch.Item("1", "Budget", ExchangeSketch.Field(FieldKind.Background, "Baggrund", $"Tekst {i}")))),
        ];
        Assert.Equal(Bytes(documents), Bytes([.. documents.Reverse()]));
    }

    private static IEnumerable<(string Url, string Bytes)> Bytes(AgendaDocument[] documents) =>
        OparlInterface.Of(documents).Files.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => (file.Key, Convert.ToHexString(file.Value)));

    /// <summary>The checks find what is wrong: a rule that can't fail tells nothing.</summary>
    [Theory]
    [InlineData("\"accessUrl\": \"https", "\"accessUrl\": \"ftp", "is no url")]
    [InlineData("\"accessUrl\"", "\"downloadUrl\"", "accessUrl is missing")]
    [InlineData("\"order\": 1", "\"order\": \"1\"", "is no integer")]
    [InlineData("\"name\"", "\"title\"", "is not in the schema")]
    [InlineData("+02:00", "", "is no date-time")]
    [InlineData("\"eingeladen\"", "\"planlagt\"", "can't be planlagt")]
    [InlineData("schema.oparl.org/1.1/Meeting", "schema.oparl.org/1.0/Meeting", "is no Meeting")]
    [InlineData("organization/o", "organization/x", "no such Organization")]
    [InlineData("\"totalElements\": 1", "\"totalElements\": 2", "of 2")]
    public void A_broken_export_is_found(string right, string wrong, string fault)
    {
        var files = OparlInterface.Of(ExchangeSketch.Document(
            "a.pdf", ExchangeSketch.Meeting("Byrådet", "2024-09-06"), ExchangeSketch.Item("1", "Budget"))).Files;
        var broken = new OparlInterface(files.Select(file => (
            file.Key[(OparlInterface.Base.Length + 1)..],
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Value).Replace(right, wrong, StringComparison.Ordinal)))));
        Assert.Contains(broken.Faults(), found => found.Contains(fault, StringComparison.Ordinal));
    }
}
