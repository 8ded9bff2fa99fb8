using Ingest.Feed;
using Ingest.Json;
using Ingest.Learning;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Quality.Scoring;
using Ingest.Quality.Truth;
using Ingest.Tests.Support;
using NJsonSchema;

namespace Ingest.Tests.Golden;

/// <summary>The seed agenda against its truth, which was written by hand before anything could read it.</summary>
public sealed class Issue2SeedAgendaTests
{
    private const string Name = "kkr-hovedstaden-2024-09-06";

    private static readonly Lazy<AgendaDocument> Document = new(() => ReadAgenda.From(Path.Combine(Repository.Agendas, Name + ".pdf")));

    private static readonly Lazy<TruthFile> Truth =
        new(() => TruthReader.ReadFile(Path.Combine(Repository.Root, "corpus", "truth", Name + ".json")).Truth!);

    [Theory]
    [InlineData("item", 20)]
    [InlineData("case", 14)]
    [InlineData("handler", 14)]
    [InlineData("field", 37)]
    [InlineData("fieldText", 37)]
    [InlineData("attachment", 9)]
    [InlineData("attachmentUrl", 2)]
    [InlineData("link", 11)]
    [InlineData("table", 2)]
    [InlineData("tableExact", 2)]
    [InlineData("cellNumber", 48)]
    public void Every_one_is_right_and_none_is_invented(string figure, int count)
    {
        var score = ScoreSheet.Judge(Name, Truth.Value, Document.Value);
        var tally = score.Scores.Figures.Single(each => each.Name == figure).Tally!.Value;
        Assert.Equal((count, 0, 0), (tally.TruePositives, tally.FalsePositives, tally.FalseNegatives));
    }

    [Fact]
    public void Nothing_differs_from_the_truth()
    {
        var score = ScoreSheet.Judge(Name, Truth.Value, Document.Value);
        Assert.All(score.Scores.Figures, figure => Assert.True(figure.IsEmpty || figure.Value == 1, $"{figure.Name}: {figure.Value}"));
        Assert.Empty(score.Differences);
    }

    /// <summary>As the program reads it, with the model's vote beside the rules'.</summary>
    [Fact]
    public void The_model_s_vote_costs_no_value()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Agendas, Name + ".pdf"));
        var document =
            AgendaPipeline.Read(global::Ingest.Pdf.PdfFile.Read(bytes), Document.Value.Document,
                new ReadOptions { Model = LineModel.LoadDefault() }).Document;
        var figures =
            ScoreSheet.Judge(Name, Truth.Value, document).Scores.Figures.Where(figure => !figure.IsEmpty && figure.Name != "blocks");
        Assert.All(figures, figure => Assert.True(figure.Value == 1, $"{figure.Name}: {figure.Value}"));
        Assert.Equal(0, document.Ledger.Sum(row => row.Unplaced));
    }

    [Fact]
    public void Every_glyph_has_one_role_and_none_is_unplaced()
    {
        var ledger = Document.Value.Ledger;
        Assert.Equal(Enumerable.Range(1, 23), ledger.Select(row => row.Page));
        Assert.All(ledger,
            row => Assert.Equal(row.Glyphs, row.Meeting + row.Contents + row.Item + row.Table + row.Furniture + row.Unplaced));
        Assert.Equal(0, ledger.Sum(row => row.Unplaced));
        Assert.Equal(DocumentStatus.Complete, Document.Value.Status);
        Assert.Empty(Document.Value.Diagnostics);
    }

    [Fact]
    public void A_list_entry_that_starts_with_a_number_is_no_item()
    {
        var entries = Document.Value.Items.Single(item => item.Id == "3.6").Fields.SelectMany(field => field.Blocks)
            .Where(block => block.Type == BlockType.List).SelectMany(block => block.Items);
        Assert.Contains(entries,
            entry => entry.Text.StartsWith("3.4 Styrke iværksætterundervisningen i folkeskolen, så", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_output_keeps_to_the_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(AgendaSchema.Text(), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(System.Text.Encoding.UTF8.GetString(AgendaJson.WriteLine(Document.Value))));
    }

    [Fact]
    public void Every_total_of_its_tables_passes()
    {
        var checks = Document.Value.Tables.SelectMany(table => table.Checks.Where(check => check.Kind == "columnTotal")).ToList();
        Assert.Equal(6, checks.Count);
        Assert.All(checks, check => Assert.Equal(Verdict.Pass, check.Verdict));
    }
}
