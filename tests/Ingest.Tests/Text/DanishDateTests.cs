using Ingest.Text.Numbers;

namespace Ingest.Tests.Text;

public sealed class DanishDateTests
{
    [Theory]
    [InlineData("6. september 2024")]
    [InlineData("Fredag den 6. September 2024 kl. 10")]
    [InlineData("FREDAG DEN 6. SEPTEMBER 2024")]
    [InlineData("d. 6. sept. 2024")]
    [InlineData("d. 6. sep 2024")]
    [InlineData("06-09-2024")]
    [InlineData("06.09.2024 10:00")]
    [InlineData("06.09.24")]
    [InlineData("6/9-2024 kl. 10")]
    [InlineData("6/9 2024-09-06")]
    [InlineData("2024-09-06")]
    [InlineData("Mødet den 6. september 2024 blev flyttet fra 30-08-2024")]
    [InlineData("kl. 10.00-12.00 den 6. september 2024")]
    [InlineData("kl. 10.10-12.00 den 6. september 2024")]
    [InlineData("kl. 14.05-16, den 6. september 2024")]
    [InlineData("Sag 31/13-24, behandlet 6/9-2024")]
    [InlineData("6. september -24 kl. 19")]
    [InlineData("6. sep. '24")]
    [InlineData("Fredag den 6-sep-2024")]
    [InlineData("06-september-2024")]
    [InlineData("6/sep/24")]
    [InlineData("År 2024, den 6. september kl. 19.30")]
    [InlineData("År 2024 fredag den 6. september")]
    public void The_first_date_is_found(string text) => Assert.Equal("2024-09-06", DanishDate.Find(text));

    [Theory]
    [InlineData("31-02-2024")]
    [InlineData("6. september")]
    [InlineData("6. september -15. oktober")]
    [InlineData("6. september -120 kr.")]
    [InlineData("6-sep-202")]
    [InlineData("6-sep/2024")]
    [InlineData("I år 2024 holdes møde den 6. september")]
    [InlineData("kl. 10.10-12.00")]
    [InlineData("1-51-71-3321-08")]
    [InlineData("2012-200782")]
    [InlineData("10,5 mio. kr.")]
    [InlineData("Budget 2024-2026")]
    [InlineData("٠٦-٠٩-٢٠٢٤")]
    [InlineData("")]
    public void What_is_no_date_is_not_found(string text) => Assert.Null(DanishDate.Find(text));

    [Theory]
    [InlineData("6/9-2024 kl. 10", "10:00")]
    [InlineData("kl. 10.00-12.00", "10:00 12:00")]
    [InlineData("Kl. 9.30 – 11", "09:30 11:00")]
    [InlineData("kl. 10 til 12", "10:00 12:00")]
    [InlineData("klokken 17:05", "17:05")]
    [InlineData("KL 8", "08:00")]
    [InlineData("kl. 16.00 - kl. 18.15", "16:00 18:15")]
    [InlineData("6. september 2024", "")]
    [InlineData("kl. 31", "")]
    public void Times_after_kl_are_found(string text, string times) =>
        Assert.Equal(times, string.Join(' ', DanishDate.FindTimes(text, afterKl: true)));

    [Theory]
    [InlineData("10:00 - 12:30", "10:00 12:30")]
    [InlineData("16.00", "16:00")]
    [InlineData("1.778,50 kr.", "")]
    public void Bare_times_are_found(string text, string times) =>
        Assert.Equal(times, string.Join(' ', DanishDate.FindTimes(text, afterKl: false)));

    [Theory]
    [InlineData("6. september er der møde", true)]
    [InlineData("1. maj", true)]
    [InlineData("1. Majoren", false)]
    [InlineData("6. Septembermødet", false)]
    [InlineData("6 medlemmer", false)]
    public void A_day_and_month_at_the_start_are_seen(string text, bool starts) => Assert.Equal(starts, DanishDate.Starts(text));

    [Theory]
    [InlineData("1. juni 2011", true)]
    [InlineData("Onsdag den 6/9-2024", true)]
    [InlineData("Dato: 06.09.2024", true)]
    [InlineData("2024-09-06", true)]
    [InlineData("1. juni 2011 om budgettet", false)]
    [InlineData("1. Junimødet 2011", false)]
    [InlineData("31-02-2024", false)]
    public void A_whole_date_says_nothing_else(string text, bool whole) => Assert.Equal(whole, DanishDate.IsWhole(text));
}
