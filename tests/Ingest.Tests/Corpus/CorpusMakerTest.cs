using System.Security.Cryptography;
using Ingest.Corpus;
using Ingest.Corpus.Families;
using Ingest.Corpus.Truth;

namespace Ingest.Tests.Corpus;

public sealed class CorpusMakerTest
{
    [Fact]
    public void TheSameSeedGivesTheSameBytes()
    {
        foreach (var (made, _) in MadeCorpus.Documents.Where((_, i) => i % 5 == 0))
        {
            var index = int.Parse(made.Name[^4..], System.Globalization.CultureInfo.InvariantCulture);
            var again = CorpusMaker.Document(11, index, FamilyCatalogue.Named(made.Family)[0]);
            Assert.Equal(SHA256.HashData(made.Pdf), SHA256.HashData(again.Pdf));
            Assert.Equal(made.Truth, again.Truth);
            Assert.Equal(made.LinesJson(), again.LinesJson());
        }
    }

    [Fact]
    public void AnotherSeedGivesAnotherDocument()
    {
        MadeCorpus.SkipWithoutFonts();
        var family = FamilyCatalogue.All[0];
        Assert.NotEqual(CorpusMaker.Document(1, 0, family).Truth, CorpusMaker.Document(2, 0, family).Truth);
    }

    [Fact]
    public void EveryPageHasLinesInsideIt()
    {
        foreach (var (made, _) in MadeCorpus.Documents)
        {
            var family = FamilyCatalogue.Named(made.Family)[0];
            var pages = made.Lines.Max(l => l.Page);
            Assert.All(Enumerable.Range(1, pages), p => Assert.Contains(made.Lines, l => l.Page == p && l.Label != TruthLabel.Furniture));
            Assert.All(made.Lines, l => Assert.True(
                l.Box.Left >= 0 && l.Box.Right <= family.Page.Width && l.Box.Bottom >= 0 && l.Box.Top <= family.Page.Height,
                $"{made.Name} page {l.Page}: {l.Text} at {l.Box}"));
        }
    }

    [Fact]
    public void FamiliesAreNamedAndSomeAreHeldOut()
    {
        Assert.True(FamilyCatalogue.All.Length >= 24);
        Assert.Equal(FamilyCatalogue.All.Length, FamilyCatalogue.All.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            ["paragraf", "pkt", "nummer-streg", "overskrift-alene", "region-afsnit", "spalter-ny",
                "ad-kort", "afsnit-romertal", "parentes-tal", "indbydelse", "takstblad", "notat"],
            FamilyCatalogue.HeldOut.Select(f => f.Name));
    }
}
