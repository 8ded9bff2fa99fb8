using System.Text;
using System.Xml;
using Ingest.Ocr.Tesseract;

namespace Ingest.Tests.Ocr;

public sealed class HocrReaderTests
{
    private const string Page = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><body>
        <div class='ocr_page' title='image "unknown"; bbox 0 0 2481 3508; ppageno 0'>
        <span class='ocr_line' id='line_1_1' title="bbox 100 200 500 240; baseline 0.01 -9; x_size 41.5; x_descenders 9; x_ascenders 10">
         <span class='ocrx_word' id='word_1_1' title='bbox 100 200 180 240; x_wconf 93'>
          <span class='ocrx_cinfo' title='x_bboxes 100 200 130 240; x_conf 98.8'>P</span><span class='ocrx_cinfo'
           title='x_bboxes 132 210 180 240; x_conf 90'>å</span></span>
         <span class='ocrx_word' id='word_1_2' title='bbox 190 200 500 240; x_wconf 41'><strong>m&amp;de</strong></span>
         <span class='ocrx_word' id='word_1_3' title='bbox 500 200 500 240; x_wconf 95'> </span>
        </span>
        <span class='ocr_header' title="bbox 100 50 200 80"><span class='ocrx_word'
          title='bbox 100 50 200 80; x_wconf 100'>KKR</span></span>
        </div></body></html>
        """;

    [Fact]
    public void Lines_words_and_characters_come_with_their_boxes()
    {
        var lines = HocrReader.Read(Encoding.UTF8.GetBytes(Page));
        Assert.Equal(2, lines.Length);
        Assert.Equal((0.01, -9.0, 41.5), (lines[0].BaselineSlope, lines[0].BaselineOffset, lines[0].Height));
        Assert.Equal([100, 200, 500, 240], lines[0].Box);
        Assert.Equal(["På", "m&de"], lines[0].Words.Select(word => word.Text));
        Assert.Equal([0.93, 0.41], lines[0].Words.Select(word => word.Confidence));
        Assert.Equal([132, 210, 180, 240], lines[0].Words[0].Symbols[1]);
        Assert.Empty(lines[0].Words[1].Symbols);
        Assert.Equal((0.0, 0.0, 0.0, "KKR"), (lines[1].BaselineSlope, lines[1].BaselineOffset, lines[1].Height, lines[1].Words[0].Text));
    }

    [Fact]
    public void What_is_cut_short_is_told() =>
        Assert.Throws<XmlException>(() => HocrReader.Read(Encoding.UTF8.GetBytes(Page[..700])));
}
