using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Agendas;

public sealed class ParagraphTests
{
    private const string Full = AgendaSketch.FullLine;

    [Fact]
    public void Full_lines_go_on_and_a_line_ended_early_does_not() =>
        Assert.Equal([$"{Full} {Full} og i arbejde.", $"{Full} igen."], Paragraphs($"^ {Full}", Full, "og i arbejde.", Full, "igen."));

    [Fact]
    public void White_above_parts_paragraphs() =>
        Assert.Equal([$"{Full} {Full}", $"{Full} igen."], Paragraphs($"^ {Full}", Full, $"^ {Full}", "igen."));

    [Fact]
    public void A_word_split_at_the_lines_end_is_one() =>
        Assert.Equal([$"{Full[..84]} medlemmerne af udvalget."], Paragraphs($"^ {Full[..84]} med-", "lemmerne af udvalget."));

    [Fact]
    public void A_paragraph_goes_on_over_the_page() =>
        Assert.Equal([$"{Full} {Full} og i arbejde."], Paragraphs($"^ {Full}", "---", Full, "og i arbejde."));

    [Fact]
    public void A_list_is_one_block_with_its_markers()
    {
        var field = Assert.Single(
            AgendaSketch.Item("= Indstilling", $"^ {Full}", "at:", "- sagen tages til efterretning,", "- budgettet godkendes.").Fields);
        Assert.Equal($"{Full} at:\n\n- sagen tages til efterretning,\n- budgettet godkendes.", field.Text);
        Assert.Equal([BlockType.Paragraph, BlockType.List], field.Blocks.Select(block => block.Type));
        Assert.Equal(FieldKind.Recommendation, field.Kind);
    }

    private static IEnumerable<string?> Paragraphs(params string[] lines)
    {
        var field = Assert.Single(AgendaSketch.Item(["= Baggrund", .. lines]).Fields);
        Assert.All(field.Blocks, block => Assert.Equal(BlockType.Paragraph, block.Type));
        Assert.Equal(field.Text, string.Join("\n\n", field.Blocks.Select(block => block.Text)));
        return field.Blocks.Select(block => block.Text);
    }
}
