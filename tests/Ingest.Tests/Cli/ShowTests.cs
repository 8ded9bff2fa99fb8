using Ingest.Feed;
using Ingest.Json;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

public sealed class ShowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void An_agenda_is_a_tree_that_a_pipe_can_read()
    {
        var title = string.Join(' ', Enumerable.Repeat("Opfølgning på lånepuljen", 12));
        var file = _folder.Write("a.json", AgendaJson.Write(new AgendaDocument
        {
            Document = new DocumentInfo("kkr/a.pdf", new string('0', 64), 1, 22, null, TextSource.Embedded),
            Status = DocumentStatus.Partial,
            Meeting = new Meeting { Body = "KKR Hovedstaden", Kind = MeetingKind.Agenda, Date = "2024-09-06", Start = "10:00" },
            Items =
            [
                new AgendaItem { Id = "3", Number = "3", Title = "Sager \u001b[31mrød" },
                new AgendaItem
                {
                    Id = "3.4",
                    Number = "3.4",
                    Parent = "3",
                    Level = 2,
                    Title = title,
                    Case = new CaseReference("SAG-2024-02570", "ascm", null),
                    Fields = [new AgendaField { Kind = FieldKind.Background, Heading = "[Baggrund]", Text = "12345" }],
                    Attachments = [new Attachment(null, "x", null, null, null)],
                    Confidence = 0.42,
                },
            ],
            Tables = [new AgendaTable { Id = "t1", Item = "3.4", Columns = [new TableColumn("", [], null)],
                Rows = [[new Cell { Text = "x" }]] }],
            Diagnostics = [new Diagnostic("numbering.gap", Severity.Warning, 3, "3.2 is missing")],
        }));
        var run = IngestProgram.Run("show", file);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            $"""
            kkr/a.pdf · KKR Hovedstaden · agenda · 2024-09-06 10:00 · 22 pages · partial
            ├── 3  Sager  [31mrød
            │   └── 3.4  {title}  [SAG-2024-02570 ascm]
            │       ├── background "[Baggrund]" 5 characters
            │       ├── table t1 1 × 1
            │       └── 1 attachment
            └── doubts
                ├── warning numbering.gap page 3: 3.2 is missing
                └── item 3.4 (confidence 0.42)
            """.ReplaceLineEndings("\n"),
            string.Join('\n', run.Output.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd())));
    }

    [Theory]
    [InlineData("missing.pdf", "")]
    [InlineData("run.json", "{}")]
    public void What_cannot_be_shown_is_one_line(string file, string content)
    {
        if (content.Length > 0)
        {
            _folder.Write(file, System.Text.Encoding.UTF8.GetBytes(content));
        }

        var run = IngestProgram.Run("show", _folder[file]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(_folder[file], Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_a_line_is_what_it_is_names_the_voters()
    {
        var seed = Path.Combine(Repository.Agendas, "kkr-hovedstaden-2024-09-06.pdf");
        var run = IngestProgram.Run("show", seed, "--why", "Opfølgning på lånepuljen");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("ItemHeading, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("number in sequence", run.Output, StringComparison.Ordinal);
        Assert.Contains("learned looks", run.Output, StringComparison.Ordinal);
        var missing = IngestProgram.Run("show", seed, "--why", "ingen linje hedder så");
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("ingen linje hedder så", Assert.Single(missing.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_of_a_page_are_drawn()
    {
        var seed = Path.Combine(Repository.Agendas, "kkr-hovedstaden-2024-09-06.pdf");
        var run = IngestProgram.Run("show", seed, "--page", "9", "--tables");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var drawing = System.Xml.Linq.XDocument.Parse(run.Output);
        Assert.Contains(drawing.Descendants(),
            element => element.Name.LocalName == "title" && element.Value.EndsWith(" 561,5", StringComparison.Ordinal));
        Assert.Equal(0, IngestProgram.Run("show", seed, "--page", "9", "--tables", "--out", _folder["t.svg"]).ExitCode);
        Assert.Equal(run.Output, File.ReadAllText(_folder["t.svg"]));
    }

    [Theory]
    [InlineData("--tables")]
    [InlineData("--page", "1")]
    [InlineData("--page", "99", "--tables")]
    public void A_drawing_that_cannot_be_made_is_one_line_of_reason(params string[] options)
    {
        var run = IngestProgram.Run(["show", Path.Combine(Repository.Agendas, "kkr-hovedstaden-2024-09-06.pdf"), .. options]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("page", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_printed_as_it_stands() =>
        Assert.Equal(AgendaSchema.Text(), IngestProgram.Run("schema").Output);

    public void Dispose() => _folder.Dispose();
}
