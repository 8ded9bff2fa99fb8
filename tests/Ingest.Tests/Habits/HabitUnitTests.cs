using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Cli.Learning;
using Ingest.Habits;
using Ingest.Language;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Quality.Alignment;
using Ingest.Quality.Scoring;
using Ingest.Quality.Truth;

namespace Ingest.Tests.Habits;

/// <summary>The parts of which habits are learned and used.</summary>
public sealed class HabitUnitTests
{
    private static readonly BodyHabits Harbour = new()
    {
        Name = "Havnelauget i Nørrevig",
        Names = ["havnelauget i nørrevig"],
        Documents = 3,
        LeastLikeness = 0.8,
        Looks = ["10.5 NotoSerif", "10.5 NotoSerif italic", "10.5 NotoSerif #8b1a1a", "9 NotoSerif", "8.5 NotoSerif #777777",
            "16 NotoSerif"],
        FieldHeadings = ImmutableSortedDictionary<string, FieldKind>.Empty.Add("det vi vil", FieldKind.Recommendation),
    };

    [Fact]
    public void A_truth_without_places_is_laid_over_the_lines()
    {
        var (says, pdf) = OddBodies.Harbour(1);
        var truth = TruthReader.Read("a.json", System.Text.Encoding.UTF8.GetBytes(says.Truth())).Truth!;
        var lines = AgendaPipeline.Read(PdfFile.Read(pdf)).Meetings[0].Context.Lines;
        var aligned = TruthAlignment.Of(truth, lines).Lines;

        Assert.Equal(LineLabel.Meeting, aligned[0].Label);
        string[] TextOf(LineLabel label) =>
            [.. aligned.Zip(lines).Where(pair => pair.First.Label == label).Select(pair => pair.Second.Line.Text)];
        Assert.Equal(says.Items.Select(item => item.Title), TextOf(LineLabel.ItemHeading));
        Assert.Equal(says.Items.SelectMany(item => item.Fields).Select(field => field.Heading), TextOf(LineLabel.FieldHeading));
        Assert.Equal(says.Items.Select(item => $"Mappe {item.Case}"), TextOf(LineLabel.CaseLine));
        Assert.DoesNotContain(aligned, line => line.Label is null);
    }

    [Fact]
    public void What_a_truth_says_and_no_page_has_is_a_fault()
    {
        var (says, pdf) = OddBodies.Harbour(1);
        var other = says with { Items = says.Items.SetItem(0, says.Items[0] with { Title = "Zinkplader bag hækken" }) };
        var lines = AgendaPipeline.Read(PdfFile.Read(pdf)).Meetings[0].Zoned.Select(line => line.Text).ToList();
        Assert.Empty(TruthPresence.Faults(Truth(says), lines));
        Assert.Equal(new TruthFault("Zinkplader bag hækken", null, false), Assert.Single(TruthPresence.Faults(Truth(other), lines)));
    }

    [Fact]
    public void A_paper_is_known_by_its_types_and_its_name_or_its_own_words()
    {
        var bodies = new KnownBodies([Harbour]);
        Assert.Same(Harbour, Of(bodies, OddBodies.Harbour(4).Pdf));
        Assert.Null(Of(bodies, OddBodies.Mill(4).Pdf));
        Assert.Null(Of(new KnownBodies([Harbour with { Names = ["kajrådet"] }]), OddBodies.Harbour(4).Pdf));
        Assert.NotNull(Of(
            new KnownBodies([Harbour with { Names = [], FieldHeadings = Harbour.FieldHeadings.Add("hvad vi ved", FieldKind.Background) }]),
            OddBodies.Harbour(4).Pdf));
        Assert.Null(Of(KnownBodies.None, OddBodies.Harbour(4).Pdf));
    }

    [Fact]
    public void A_profile_s_file_gives_the_profile_again()
    {
        var written = HabitsJson.Write(Harbour);
        Assert.Equal(written, HabitsJson.Write(HabitsJson.Read(written)));
        Assert.Throws<JsonException>(() => HabitsJson.Read("{\"profile\":1}"u8));
        Assert.Throws<JsonException>(() => HabitsJson.Read(HabitsJson.Write(Harbour with { Profile = 2 })));
    }

    [Fact]
    public void A_loss_is_more_than_the_bound()
    {
        static ScoreReport Report(int right, int missing) => new([new DocumentScore("a", DocumentStatus.Complete,
            Scores.None with { Item = new Tally(right, 0, missing) }, [])]);
        Assert.False(new Gain(Texts.LearnOwn, Report(1000, 0), Report(999, 1)).IsLoss);
        Assert.True(new Gain(Texts.LearnOwn, Report(1000, 0), Report(990, 10)).IsLoss);
        Assert.True(new Gain(Texts.LearnOwn, Report(990, 10), Report(990, 10)).IsNone);
        Assert.False(new Gain(Texts.LearnOwn, Report(990, 10), Report(991, 9)).IsNone);
    }

    private static TruthFile Truth(OddAgenda says) =>
        TruthReader.Read("a.json", System.Text.Encoding.UTF8.GetBytes(says.Truth())).Truth!;

    private static BodyHabits? Of(KnownBodies bodies, byte[] pdf) =>
        AgendaPipeline.Read(PdfFile.Read(pdf), new ReadOptions { Bodies = bodies }).Meetings[0].Habits;
}
