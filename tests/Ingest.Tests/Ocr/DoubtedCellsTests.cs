using System.Collections.Immutable;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Tesseract;

namespace Ingest.Tests.Ocr;

public sealed class DoubtedCellsTests
{
    private const int Left = 100, Top = 200, Side = 100, Lines = 2;

    [Fact]
    public void Two_of_three_copies_decide_against_a_misread_figure() =>
        Assert.Equal(["7"], Words(Read("VÅ", 0.3), "7", "7", "1"));

    [Fact]
    public void What_no_two_copies_agree_on_stays() =>
        Assert.Equal(["VÅ"], Words(Read("VÅ", 0.3), "7", "1", "4"));

    [Fact]
    public void A_cell_that_nothing_was_read_in_gets_its_word() =>
        Assert.Equal(["7"], Words([], "7", "7", "7"));

    [Fact]
    public void A_trusted_word_is_not_given_for_a_doubted_one() =>
        Assert.Equal(["nej"], Words(Read("nej", 0.95), "ne)", "ne)", "ne)"));

    [Fact]
    public void A_sheet_that_cannot_be_read_leaves_the_page_as_it_was()
    {
        var first = Read("VÅ", 0.3);
        Assert.Equal(first[0].Words,
            DoubtedCells.ReadAgain(DeskewedImage.Of(Cell(true), 100), first,
                _ => throw new ProgramException("ocr.failed", "It took too long."))[0].Words);
    }

    [Fact]
    public void An_empty_cell_is_not_asked_for() =>
        Assert.Empty(DoubtedCells.ReadAgain(DeskewedImage.Of(Cell(false), 100), [], _ => throw new InvalidOperationException()));

    /// <summary>
    /// One ruled cell with a block of ink in it, read once as given and then, three times on its sheet, as the copies say.
    /// </summary>
    private static IEnumerable<string> Words(ImmutableArray<HocrLine> first, params string[] copies)
    {
        var again =
            DoubtedCells.ReadAgain(DeskewedImage.Of(Cell(true), 100), first,
                sheet => [new HocrLine([0, 0, 0, 0], 0, 0, 0,
                    [.. Blocks(sheet).Zip(copies, (box, text) => new HocrWord(text, box, 0.9, []))])]);
        return again.SelectMany(line => line.Words).Select(word => word.Text);
    }

    private static ImmutableArray<HocrLine> Read(string text, double confidence) =>
        [new HocrLine([140, 240, 150, 254], 0, 0, 18, [new HocrWord(text, [140, 240, 150, 254], confidence, [])])];

    private static GrayscaleImage Cell(bool filled)
    {
        var picture = new GrayscaleImage(400, 500, new byte[400 * 500]);
        picture.Pixels.AsSpan().Fill(GrayscaleImage.White);
        for (var y = 0; y <= Side; y++)
        {
            var row = picture.Row(Top + y);
            var isLine = y < Lines || y > Side - Lines;
            row.Slice(Left, isLine ? Side : Lines).Clear();
            row.Slice(Left + Side - Lines, Lines).Clear();
            if (filled && y is >= 40 and < 54)
            {
                row.Slice(140, 10).Clear();
            }
        }

        return picture;
    }

    /// <summary>Where a sheet's copies stand: its dark runs in the middle row of ink.</summary>
    private static IEnumerable<ImmutableArray<int>> Blocks(GrayscaleImage sheet)
    {
        var rows = Enumerable.Range(0, sheet.Height).Where(y => sheet.Row(y).Contains((byte)0)).ToList();
        var row = sheet.Row(rows[rows.Count / 2]).ToArray();
        for (var x = 1; x < row.Length; x++)
        {
            if (row[x] == 0 && row[x - 1] != 0)
            {
                var end = Array.FindIndex(row, x, pixel => pixel != 0);
                yield return [x, rows[0], end, rows[^1] + 1];
            }
        }
    }
}
