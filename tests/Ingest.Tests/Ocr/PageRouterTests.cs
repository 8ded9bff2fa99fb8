using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Routing;

namespace Ingest.Tests.Ocr;

public sealed class PageRouterTests
{
    private const string Danish =
        "udvalget behandler sagen om den nye lokalplan for havnen og de grønne områder ved stranden. borgerne har haft mulighed for at "
        + "sende bemærkninger til planen i otte uger, og forvaltningen har holdt et møde med naboerne. det indstilles at planen vedtages.";

    private const string English =
        "the committee considers the new local plan for the harbour and the green areas near the beach. citizens could send their remarks "
        + "within eight weeks, and the administration held a meeting with the neighbours. it is proposed that the plan should be adopted.";

    private static readonly Box Whole = new(0, 0, 595, 842);

    private static PageLayout Page(string text, params Box[] pictures)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        double x = 50, y = 780;
        foreach (var letter in text)
        {
            glyphs.Add(new Glyph(letter.ToString(), new Box(x, y, x + 5, y + 7), y, 10, 0));
            x += 5;
            if (x > 540 && letter == ' ')
            {
                (x, y) = (50, y - 14);
            }
        }

        return new PageLayout { Number = 1, Width = 595, Height = 842, Glyphs = glyphs.ToImmutable(),
            Fonts = [new FontFace("", false, false, 0)], Pictures = [.. pictures] };
    }

    /// <summary>Each small letter is the one so many places later in the alphabet.</summary>
    private static string Shifted(string text, int places) =>
        new([.. text.Select(letter => letter is >= 'a' and <= 'z' ? (char)('a' + ((letter - 'a' + places) % 26)) : letter)]);

    /// <summary>Every few letters another sign, as an old OCR guesses.</summary>
    private static string Guessed(string text) =>
        new([.. text.Select((letter, i) => char.IsLetter(letter) && i % 5 == 2 ? "1!j8('"[i % 6] : letter)]);

    [Fact]
    public void Text_is_good_on_paper_on_a_picture_and_in_another_language()
    {
        Assert.Equal(TextLayer.Good, PageRouter.Judge(Page(Danish)));
        Assert.Equal(TextLayer.Good, PageRouter.Judge(Page(Danish, Whole)));
        Assert.Equal(TextLayer.Good, PageRouter.Judge(Page(English)));
        Assert.Equal(TextLayer.Good, PageRouter.Judge(Page(English, Whole)));
    }

    [Fact]
    public void A_picture_without_text_has_none_and_with_a_stamp_over_it_neither()
    {
        Assert.Equal(TextLayer.None, PageRouter.Judge(Page("", Whole)));
        Assert.Equal(TextLayer.None, PageRouter.Judge(Page("Modtaget 12. november 2008 side 3", Whole)));
        Assert.Equal(TextLayer.None,
            PageRouter.Judge(Page("", [.. Enumerable.Range(0, 7).Select(i => new Box(0, i * 120.0, 595, (i + 1) * 120.0))])));
    }

    [Fact]
    public void An_empty_page_and_a_small_picture_beside_text_are_good()
    {
        Assert.Equal(TextLayer.Good, PageRouter.Judge(Page("")));
        Assert.Equal(TextLayer.Good, PageRouter.Judge(Page("Velkommen", new Box(400, 700, 550, 800))));
    }

    [Fact]
    public void Letters_that_stand_for_others_are_bad()
    {
        Assert.Equal(TextLayer.Bad, PageRouter.Judge(Page(Shifted(Danish, 3))));
        Assert.Equal(TextLayer.Bad,
            PageRouter.Judge(Page(new string([.. Danish.Select(letter => letter == ' ' ? ' ' : (char)('\uE000' + letter))]))));
        Assert.Equal(TextLayer.Bad,
            PageRouter.Judge(Page(new string([.. Danish.Select(letter => letter == ' ' ? ' ' : (char)(letter % 31))]))));
    }

    [Fact]
    public void An_old_guess_is_bad() => Assert.Equal(TextLayer.Bad, PageRouter.Judge(Page(Guessed(Danish), Whole)));

    [Fact]
    public void Figures_and_names_say_nothing() =>
        Assert.Equal(TextLayer.Good,
            PageRouter.Judge(
                Page("Køge 12.450 3,7 Vordingborg 8.112 4,1 Næstved 2.001 5,5 Gladsaxe 1.000 SAG-2024-02570 Stevns Møn 14 15 16")));
}
