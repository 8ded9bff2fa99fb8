using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue19;

/// <summary>A page of lines in a few types, read with the model as it ships.</summary>
internal static class ItemSketch
{
    private static readonly Lazy<LineModel> Model = new(LineModel.LoadDefault);

    /// <summary>
    /// ! and # are headings, = a field's, ^ a paragraph, _ one far below; "b Heading:|text" and "i …" a heading run in; ~ white;
    /// a bar sets what follows it to the right; anything else the next line.
    /// </summary>
    public static AgendaDocument Read(params string[] lines) => Trace(lines).Agenda;

    /// <summary>The same with all in-betweens.</summary>
    public static MeetingTrace Trace(params string[] lines)
    {
        var page = new PageSketch(1);
        var y = 800.0;
        foreach (var line in lines.Select(line => line == "~" ? "~ " : line))
        {
            var (size, bold, step) = line[..2] switch { "! " => (18.0, true, 30.0), "# " or "@ " => (13, true, 26), "= " => (11, true, 20),
                "^ " => (11, false, 20), "_ " => (11, false, 45), "b " or "i " => (11, false, 20), _ => (11, false, 13) };
            y -= step;
            var text = step == 13 ? line : line[2..];
            if (line == "~ ")
            {
                y -= 20;
            }
            else if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                page.Text(60, y, text.Split('|')[0], 13, bold: true).Text(400, y, text.Split('|')[1], 13, bold: true);
            }
            else if (line.StartsWith("_ ", StringComparison.Ordinal) && text.Contains('|', StringComparison.Ordinal))
            {
                page.Text(60, y, text.Split('|')[0], 9).Text(330, y, text.Split('|')[1], 9);
            }
            else if (line[..2] is "b " or "i ")
            {
                var parts = text.Split('|');
                page.Text(60, y, parts[0], 11, bold: line[0] == 'b', italic: line[0] == 'i')
                    .Text(60 + (parts[0].Length * 5.5) + 4, y, parts[1], 11);
            }
            else
            {
                page.Text(text[0] == ' ' ? 80 : 60, y, text.Trim(), size, bold);
            }
        }

        return AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = Model.Value }).Meetings[0];
    }
}
