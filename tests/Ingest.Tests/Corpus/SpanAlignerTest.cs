using System.Text;
using Ingest.Corpus.Office;
using Ingest.Corpus.Truth;
using Ingest.Pdf;
using Ingest.Pipeline;

namespace Ingest.Tests.Corpus;

/// <summary>Lines that another program broke get their labels by their words.</summary>
public sealed class SpanAlignerTest
{
    [Fact]
    public void LinesBrokenAnewKeepTheirSpansLabels()
    {
        MadeCorpus.SkipWithoutFonts();
        for (var index = 0; index < 30; index++)
        {
            var spans = OfficeMaker.Document(4, index, Producer.Chromium).Spans;
            List<(string Text, TruthLabel? Label, string? Item)> lines = [];
            foreach (var span in spans)
            {
                lines.AddRange(
                    Broken(span.Text, 60 + index)
                        .Select((text, row) => (text, (TruthLabel?)(row == 0 ? span.Label : span.Rest), span.Item)));
                if (lines.Count % 20 == 0)
                {
                    lines.Add(("Zzyzx Kommune - Side qxz", null, null));
                }
            }

            var aligned = SpanAligner.Align(spans, lines.Select(l => l.Text));
            for (var i = 0; i < lines.Count; i++)
            {
                var (text, label, item) = lines[i];
                if (text.Any(char.IsLetterOrDigit))
                {
                    Assert.True(aligned[i]?.Label == label && aligned[i]?.Item == item,
                        $"{index}: {text}: {aligned[i]} for {label} {item}");
                }
            }
        }
    }

    [Fact]
    public void ALineThatStandsNowhereHasNoLabel()
    {
        TruthSpan[] spans = [new("1. Budget", TruthLabel.ItemHeading, TruthLabel.ItemHeadingContinued, "1"),
            new("Godkendt.", TruthLabel.Body, TruthLabel.Body, "1")];
        Assert.Equal(
            [(TruthLabel.ItemHeading, "1"), null, null, (TruthLabel.Body, "1")],
            SpanAligner.Align(spans, ["1. Budget", "Side 3 af 4", "–", "God-kendt"]));
    }

    [Fact]
    public void MadeDocumentsHaveASpanForEachLine()
    {
        foreach (var (made, _) in MadeCorpus.Documents)
        {
            var aligned = SpanAligner.Align(made.Spans, made.Lines.Select(l => l.Text));
            Assert.All(
                made.Lines.Zip(aligned).Where(p => p.First.Text.Any(char.IsLetterOrDigit)),
                p => Assert.Equal((p.First.Label, p.First.Item), p.Second!.Value));
        }
    }

    [Theory]
    [InlineData("libreoffice")]
    [InlineData("chromium")]
    [InlineData("latex")]
    public void ProducersDocumentsAreReadAndLabelled(string producer)
    {
        MadeCorpus.SkipWithoutFonts();
        Assert.SkipWhen(OfficeMaker.Missing(producer) is not null, OfficeMaker.Missing(producer) ?? "");
        var folder = Directory.CreateTempSubdirectory("ingest-corpus-test").FullName;
        try
        {
            Assert.Equal(1, OfficeMaker.Make(9, 1, folder, producer));
            var stem = Path.ChangeExtension(Directory.GetFiles(folder, "*.pdf").Single(), null);
            Assert.Equal([stem + ".json", stem + ".pdf", stem + ".spans.json"], Directory.GetFiles(folder).Order(StringComparer.Ordinal));
            var spans = OfficeMaker.Document(9, 0, Producer.Named(producer)!).Spans;
            var lines = AgendaPipeline.Read(PdfFile.Read(File.ReadAllBytes(stem + ".pdf"))).Text.Select(l => l.Text).ToList();
            var aligned = SpanAligner.Align(spans, lines);
            Assert.True(aligned.Count(a => a is not null) > 0.9 * lines.Count,
                string.Join('\n', lines.Where((_, i) => aligned[i] is null)));
            Assert.Equal(spans.Count(s => s.Label == TruthLabel.ItemHeading), aligned.Count(a => a?.Label == TruthLabel.ItemHeading));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    /// <summary>Lines of at most so many letters, long words divided with a hyphen.</summary>
    private static IEnumerable<string> Broken(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= width)
            {
                var cut = word.Length > 8 ? word.Length / 2 : 0;
                yield return line.Append(' ').Append(word.AsSpan(0, cut)).Append(cut > 0 ? "-" : "").ToString();
                line.Clear().Append(word.AsSpan(cut));
            }
            else
            {
                line.Append(line.Length > 0 ? " " : "").Append(word);
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
