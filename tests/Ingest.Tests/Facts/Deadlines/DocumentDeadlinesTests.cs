using System.Globalization;
using Ingest.Facts.Deadlines;
using Ingest.Model.Output;

namespace Ingest.Tests.Facts.Deadlines;

/// <summary>The meeting is on 12 March 2024.</summary>
public sealed class DocumentDeadlinesTests
{
    [Theory]
    [InlineData("Svar afleveres senest den 1. maj 2024 kl. 12.", "2024-05-01 12:00 den 1. maj 2024 kl. 12")]
    [InlineData("Arbejdet sluttes inden udgangen af 2024.", "2024-12-31 udgangen af 2024")]
    [InlineData("Planen skal laves senest ved udgangen af juni 2025.", "2025-06-30 ved udgangen af juni 2025")]
    [InlineData("Hallen skal stå færdig med udgangen af 2025.", "2025-12-31 med udgangen af 2025")]
    [InlineData("Det gøres inden årets udgang.", "2024-12-31 årets udgang")]
    [InlineData("Ansøgningsfrist: 15/3-2024 kl. 12", "2024-03-15 12:00 15/3-2024 kl. 12")]
    [InlineData("Høringsfristen er den 5. april.", "2024-04-05 den 5. april")]
    [InlineData("Høringsfristen er den 5. januar.", "2025-01-05 den 5. januar")]
    [InlineData("Det sendes i høring med frist til fredag den 3. maj 2024.", "2024-05-03 fredag den 3. maj 2024")]
    [InlineData("Svar skal være os i hænde senest mandag den 8. april 2024, kl. 12.30.",
        "2024-04-08 12:30 mandag den 8. april 2024, kl. 12.30")]
    [InlineData("Svar sendes senest kl. 9 den 2. april 2024.", "2024-04-02 09:00 kl. 9 den 2. april 2024")]
    [InlineData("Svar afleveres inden d. 1/6.", "2024-06-01 d. 1/6")]
    [InlineData("Planen er i høring til og med den 14. maj 2024.", "2024-05-14 den 14. maj 2024")]
    [InlineData("Staten skal senest i 2027 tage stilling.", "2027-12-31 i 2027")]
    [InlineData("Senest 1. kvartal 2025 kommer en redegørelse.", "2025-03-31 1. kvartal 2025")]
    [InlineData("Fristen på 4 uger, jf. brev af 1. februar 2024, er den 2. maj 2024.", "2024-05-02 den 2. maj 2024")]
    [InlineData("Frist for ansøgning 1. maj og 1. november.", "2024-05-01 1. maj|2024-11-01 1. november")]
    [InlineData("Ved fristens udløb den 1. marts var der ti svar.", "2024-03-01 den 1. marts")]
    [InlineData("Fristen er 2024-05-02 kl. 24.00.", "2024-05-02 23:59 2024-05-02 kl. 24.00")]
    public void A_day_by_which_something_is_to_be_done(string text, string deadlines) => Assert.Equal(deadlines, Told(text));

    [Theory]
    [InlineData("Sagen blev senest behandlet den 12. april 2024.")]
    [InlineData("Sagen var på senest den 12. februar 2024.")]
    [InlineData("Kommunen har senest i 2012 fået støtte.")]
    [InlineData("Svar gives inden for 14 dage, inden 4 uger.")]
    [InlineData("Ved udgangen af 2023 var der 5 mio. kr. i kassen.")]
    [InlineData("Det skal ske inden udgangen af den første halvdel af perioden.")]
    [InlineData("Senest den 31. april 2024.")]
    [InlineData("Mødet er den 1. maj 2024.")]
    public void None(string text) => Assert.Equal("", Told(text));

    [Fact]
    public void A_day_without_a_year_wants_a_meeting() =>
        Assert.Empty(DocumentDeadlines.Of(FactDocument.Of(FactDocument.Item("Frist 1. maj"))));

    [Fact]
    public void A_column_of_deadlines_is_read()
    {
        var table = FactDocument.Table(null, ["Opgave", "Frist", "Start"],
            ["Udbud", "1. maj 2024", "1. april 2024"], ["Valg", "løbende", ""]);

        var fact = Assert.Single(DocumentDeadlines.Of(FactDocument.Of(FactDocument.Item("Sag"), [table], "2024-03-12")));

        Assert.Equal((new DateOnly(2024, 5, 1), 1, 2), (fact.Date, fact.Place.Row, fact.Place.Column));
        Assert.Equal("Udbud, Frist: 1. maj 2024", fact.Sentence);
    }

    [Theory]
    [InlineData("frist ")]
    [InlineData("skal 1 ")]
    [InlineData("senest den 1")]
    public void A_text_of_a_million_characters_is_read_in_seconds(string piece)
    {
        var item = FactDocument.Item(string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = DocumentDeadlines.Of(FactDocument.Of(item)).Count();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static string Told(string text) => string.Join('|', DocumentDeadlines
        .Of(FactDocument.Of(FactDocument.Item("Sag", FactDocument.Field(FactDocument.Paragraph(text))), date: "2024-03-12"))
        .Select(fact => string.Create(CultureInfo.InvariantCulture,
            $"{fact.Date:yyyy-MM-dd} {fact.Time:HH:mm} {fact.Text}").Replace("  ", " ", StringComparison.Ordinal)));
}
