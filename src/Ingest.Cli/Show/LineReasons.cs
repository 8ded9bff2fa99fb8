using System.Globalization;
using System.Text;
using Ingest.Batch;
using Ingest.Batch.Ocr;
using Ingest.Labels;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Pipeline;

namespace Ingest.Cli.Show;

/// <summary>
/// Why a line is what it was taken for: what is seen of it, who voted for what, and what the whole sequence made of that.
/// </summary>
public static class LineReasons
{
    /// <summary>More lines are not explained at once.</summary>
    private const int Most = 40;

    /// <param name="file">The PDF.</param>
    /// <param name="wanted">Words of the line, or "page:line", both from 1 up.</param>
    public static int Write(string file, string wanted, ReadOptions options)
    {
        try
        {
            var read = AgendaPipeline.Read(PdfPages.Read(file), options);
            var found = read.Meetings.SelectMany(meeting => Wanted(meeting, wanted)).Take(Most).ToList();
            if (found.Count == 0)
            {
                Console.Error.WriteLine(OneLine.Of(Texts.NoSuchLine(file, wanted)));
                return ExitCode.CouldNotRun;
            }

            Console.Out.Write(string.Join('\n', found));
            return ExitCode.AllComplete;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ModelException)
        {
            Console.Error.WriteLine(OneLine.Of(Texts.CannotExplain(file, ForeignWording.Of(exception))));
            return ExitCode.CouldNotRun;
        }
    }

    /// <summary>The meeting's lines that are asked for, each with its reasons; places by the file's pages.</summary>
    private static IEnumerable<string> Wanted(MeetingTrace meeting, string wanted)
    {
        var lines = meeting.Labelled;
        var (page, row) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            (page, row) = lines[i].Line.Page == page ? (page, row + 1) : (lines[i].Line.Page, 1);
            var place = string.Create(CultureInfo.InvariantCulture, $"{meeting.PageInFile(page)}:{row}");
            if (lines[i].Line.Text.Contains(wanted, StringComparison.OrdinalIgnoreCase)
                || string.Equals(place, wanted, StringComparison.Ordinal))
            {
                yield return Reasons(place, lines, meeting.Scores, i);
            }
        }

        foreach (var line in meeting.Zoned.Where(line => line.Text.Contains(wanted, StringComparison.OrdinalIgnoreCase)))
        {
            if (WhyUnlabelled(meeting, line) is { } why)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{meeting.PageInFile(line.Page)}:–  {line.Text}\n     {why}\n");
            }
        }
    }

    private static Wording? WhyUnlabelled(MeetingTrace meeting, TextLine line) => line.Zone switch
    {
        LineZone.Furniture => Texts.WhyFurniture,
        LineZone.Contents => Texts.WhyContents,
        _ => meeting.Found.Tables.Any(table => table.AllGlyphs().Contains((line.Page, line.Words[0].Glyphs[0]))) ? Texts.WhyTable : null,
    };

    private static string Reasons(string place, IReadOnlyList<LabelledLine> lines, LabelScores scores, int i)
    {
        var line = lines[i];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{place}  {line.Line.Text}\n");
        text.Append("     ")
            .Append(Texts.Sure(line.Label, line.Confidence.ToString("P1", CultureInfo.InvariantCulture),
                i == 0 ? Texts.NothingBefore : lines[i - 1].Label)).Append('\n');
        text.Append("     ").Append(Texts.Seen(string.Join(", ", Seen(line.Facts)))).Append('\n');
        foreach (var label in scores.Of(i).GroupBy(vote => vote.Label).OrderByDescending(label => label.Sum(vote => vote.Weight)))
        {
            var voters =
                string.Join(", ",
                    label.OrderByDescending(vote => Math.Abs(vote.Weight))
                        .Select(vote => string.Create(CultureInfo.InvariantCulture, $"{vote.Voter} {vote.Weight:+0.0;-0.0}")));
            text.Append(CultureInfo.InvariantCulture, $"     {label.Key,-22}{label.Sum(vote => vote.Weight),6:+0.0;-0.0}  {voters}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Seen(LineContext facts)
    {
        yield return Texts.SizeOfText(facts.Style.Size, facts.RelativeSize.ToString("F2", CultureInfo.InvariantCulture));
        var looks = new (bool Is, Wording Name)[]
        {
            (facts.Style.Bold, Texts.Bold), (facts.Style.Italic, Texts.Italic), (facts.Style.Underlined, Texts.Underlined),
            (facts.Style.Capitals, Texts.Capitals),
            (facts.EndsEarly, Texts.EndsEarly), (facts.InContents, Texts.InContents), (facts.Case is not null, Texts.CaseLine),
        };
        foreach (var (_, name) in looks.Where(look => look.Is))
        {
            yield return name;
        }

        yield return facts.AtTop ? Texts.AtTop : Texts.GapAbove(facts.GapAbove.ToString("F2", CultureInfo.InvariantCulture));
        yield return Texts.Indent(facts.Indent.ToString("F1", CultureInfo.InvariantCulture));
        if (facts.Number is { } number)
        {
            yield return Texts.NumberSeen(number.Printed, number.Dress);
        }

        if (facts.Heading is { } heading)
        {
            yield return Texts.HeadingSeen(heading);
        }
    }
}
