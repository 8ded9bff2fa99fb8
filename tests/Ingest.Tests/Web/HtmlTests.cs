using FsCheck.Xunit;
using Ingest.Web.Writing;

namespace Ingest.Tests.Web;

public sealed class HtmlTests
{
    /// <summary>No attribute: metadata has no place for half a surrogate pair.</summary>
    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "a < b & c > \"d\"", "a &lt; b &amp; c &gt; &quot;d&quot;" },
        { "bell \u0007, half \ud83d, turned \u202Etxet\u202C", "bell \uFFFD, half \uFFFD, turned \uFFFDtxet\uFFFD" },
        { "åben\u2028sag \uFEFF\uFFFE", "åben\nsag \uFFFD\uFFFD" },
        { "שלום", "שלום" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_in_a_hole_is_harmless(string text, string written)
    {
        Html html = $"<p title=\"{text}\">{text}</p>";
        Assert.Equal($"<p title=\"{written}\">{written}</p>", html.ToString());
    }

    [Fact]
    public void A_piece_in_a_hole_is_markup()
    {
        Html bold = $"<b>{"&"}</b>";
        Html[] parts = [bold, $"<i>{7}</i>", Html.None];
        Html html = $"<p>{bold}{parts}{Html.If(false, bold)}</p>";
        Assert.Equal("<p><b>&amp;</b><b>&amp;</b><i>7</i></p>", html.ToString());
        Assert.Equal("<b>&amp;</b>, <i>7</i>", Html.Join($", ", parts).ToString());
    }

    [Property(MaxTest = 500)]
    public void No_text_gets_out_of_an_attribute(string? text)
    {
        Html html = $"{text}";
        var written = html.ToString();
        Assert.Equal(-1, written.AsSpan().IndexOfAny("<>\""));
        Assert.DoesNotContain(written, letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
        Assert.Equal(written, new string([.. written.EnumerateRunes().SelectMany(rune => rune.ToString())]));
    }

    [Theory]
    [InlineData("https://a.org/?b=1&c=2", "<a href=\"https://a.org/?b=1&amp;c=2\" rel=\"nofollow noopener noreferrer\">x</a>")]
    [InlineData("HTTP://example.org", "<a href=\"HTTP://example.org\" rel=\"nofollow noopener noreferrer\">x</a>")]
    [InlineData("javascript:alert(1)", "x")]
    [InlineData(" https://example.org", "x")]
    [InlineData("//example.org", "x")]
    [InlineData("mailto:a@example.org", "x")]
    [InlineData("data:text/html,<script>", "x")]
    [InlineData(null, "x")]
    public void Only_the_web_is_linked_to(string? address, string written) => Assert.Equal(written, OuterLink.Of(address, $"x").ToString());
}
