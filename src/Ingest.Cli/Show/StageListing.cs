using System.Globalization;
using System.Text;
using Ingest.Batch;
using Ingest.Batch.Ocr;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Pipeline;
using static System.FormattableString;

namespace Ingest.Cli.Show;

/// <summary>What a document was after one of the stages, a line each: from a wrong value to the stage that made it.</summary>
public static class StageListing
{
    /// <summary>In the pipeline's order.</summary>
    public static readonly string[] Stages = ["layout", "zones", "tables", "structure", "labels", "outline"];

    /// <exception cref="ModelException">The model can't be used.</exception>
    public static int Write(string file, string stage, ReadOptions options)
    {
        try
        {
            var source = PdfPages.Read(file);
            Console.Out.Write(Of(source, AgendaPipeline.Read(source, options), stage));
            return ExitCode.AllComplete;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(OneLine.Of(Texts.CannotShow(file, ForeignWording.Of(exception))));
            return ExitCode.CouldNotRun;
        }
    }

    public static string Of(SourcePdf source, ReadTrace trace, string stage)
    {
        var lines = stage switch
        {
            "layout" => source.Pages.Select(Page),
            "zones" => trace.Zoned.Select(line => $"{line.Zone.ToString().ToLowerInvariant(),-10}{Line(line, line.Page)}"),
            "tables" =>
                trace.Tables.Select(Table)
                    .Concat(trace.Meetings.SelectMany(
                        meeting => meeting.Found.Diagnostics.Concat(meeting.BoundIn.SelectMany(part => part.Found.Diagnostics)))
                        .Select(diagnostic => $"{diagnostic.Code}  {diagnostic.Message}")),
            "structure" => trace.Meetings.SelectMany(Structure),
            "labels" =>
                trace.Meetings.SelectMany(
                    meeting => meeting.Labelled.Select(
                        line => Invariant(
                            $"{line.Label,-24}{line.Confidence,5:0.00}  {Line(line.Line, meeting.PageInFile(line.Line.Page))}"))),
            _ => trace.Meetings.SelectMany(Outline),
        };
        return lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line).Append('\n')).ToString();
    }

    private static string Page(PageLayout page) => string.Create(CultureInfo.InvariantCulture,
        $"p{page.Number}  {page.Width:0.#} x {page.Height:0.#}  turn {page.Turn}  {page.Glyphs.Length} glyphs, "
            + $"{page.Hidden.Length} hidden pieces, {page.Rulings.Length} rulings, {page.Fills.Length} fills, "
            + $"{page.Pictures.Length} pictures, {page.Links.Length} links  "
            + $"{string.Join(", ", page.Fonts.Select(font => font.Name).Distinct(StringComparer.Ordinal))}");

    private static string Line(TextLine line, int page) => string.Create(CultureInfo.InvariantCulture,
        $"p{page} y {line.Baseline:0.0} x {line.Box.Left:0.0}-{line.Box.Right:0.0} {line.Size:0.#}{(line.Bold ? " b" : "")}"
            + $"{(line.Italic ? " i" : "")}{(line.Underlined ? " u" : "")}  {line.Text}");

    private static string Table(Table table) => string.Create(CultureInfo.InvariantCulture,
        $"p{string.Join('+', table.Parts.Select(part => part.Page))}  {table.RowCount} x {table.ColumnCount}, "
            + $"{table.HeaderRows} of header, {(table.Drawn ? "drawn" : "by its text")}, {table.Confidence:0.00}  {table.Caption}");

    private static IEnumerable<string> Structure(MeetingTrace meeting)
    {
        var structure = meeting.Structure;
        yield return structure.IsAgenda ? "agenda  yes" : "agenda  no: nothing names it so, and cases and field headings are too few";
        yield return structure.FieldHeadings.Style is { } style
            ? $"field headings  {Type(style)}  {string.Join(", ", structure.FieldHeadings.Kinds.Order())}"
            : "field headings  no type of their own";
        yield return $"field headings in margin  {(structure.FieldsInMargin ? "yes" : "no")}";
        foreach (var (name, lines) in new[]
        {
            ("item number", structure.ItemNumbers), ("titled item", structure.TitledItems),
            ("section", [.. structure.Sections.Select(line => new WeightedLine(line, 0))]),
        })
        {
            yield return Invariant($"{name}s  {lines.Length}");
            foreach (var (line, weight) in lines)
            {
                var text = meeting.Context.Lines[line].Line;
                yield return Invariant($"  {name,-12}{weight,6:0.0}  {Line(text, meeting.PageInFile(text.Page))}");
            }
        }
    }

    private static string Type(LineStyle style) => Invariant(
        $"{style.Size:0.#}{Marks(style.Bold, style.Italic, style.Underlined)}{(style.Capitals ? " capitals" : "")}");

    private static string Marks(bool bold, bool italic, bool underlined) =>
        $"{(bold ? " b" : "")}{(italic ? " i" : "")}{(underlined ? " u" : "")}";

    private static IEnumerable<string> Outline(MeetingTrace meeting)
    {
        yield return $"meeting  {Count(meeting.Outline.Meeting.Length, meeting.Outline.MeetingTables.Length)}";
        foreach (var item in meeting.Outline.Items)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"item  p{meeting.PageInFile(item.Heading[0].Line.Page)}  {Text(item.Heading)}"
                    + $"{(item.CaseLines.IsEmpty ? "" : $"  [{Text(item.CaseLines)}]")}");
            foreach (var field in item.Fields)
            {
                yield return $"  field  {(field.Heading.IsEmpty ? "–" : Text(field.Heading))}  "
                    + $"{Count(field.Lines.Length, field.Tables.Length)}";
            }
        }
    }

    private static string Text(IEnumerable<LabelledLine> lines) => string.Join(" / ", lines.Select(line => line.Line.Text));

    private static string Count(int lines, int tables) => Invariant($"{lines} lines, {tables} tables");
}
