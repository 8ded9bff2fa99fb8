using System.Globalization;
using System.Text;
using Ingest.Cli.Commands;
using Ingest.Cli.Ocr;
using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;

namespace Ingest.Cli.Show;

/// <summary>Why a line is what it was taken for: what is seen of it, who voted for what, and what the whole sequence made of that.</summary>
public static class LineReasons
{
    /// <summary>More lines are not explained at once.</summary>
    private const int Most = 40;

    /// <param name="file">The PDF.</param>
    /// <param name="wanted">Words of the line, or "page:line", both from 1 up.</param>
    public static int Write(string file, string wanted, LabelVoters voters)
    {
        try
        {
            var (lines, votes) = AgendaReader.Explain(PdfPages.Read(file), VoterOptions.Model(voters), voters);
            var found = Enumerable.Range(0, lines.Length).Where(i => IsWanted(lines, i, wanted)).ToList();
            if (found.Count == 0)
            {
                Console.Error.WriteLine(OneLine.Of($"'{file}' has no line of text '{wanted}': running headers, contents and tables are not labelled. Name some of its words, or page:line."));
                return ExitCode.CouldNotRun;
            }

            Console.Out.Write(string.Join('\n', found.Take(Most).Select(i => Reasons(lines, votes, i))));
            return ExitCode.AllComplete;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ModelException)
        {
            Console.Error.WriteLine(OneLine.Of($"Can't explain '{file}'. {exception.Message}"));
            return ExitCode.CouldNotRun;
        }
    }

    private static bool IsWanted(IReadOnlyList<LabelledLine> lines, int i, string wanted) =>
        lines[i].Line.Text.Contains(wanted, StringComparison.OrdinalIgnoreCase) || string.Equals(Place(lines, i), wanted, StringComparison.Ordinal);

    private static string Place(IReadOnlyList<LabelledLine> lines, int i)
    {
        var first = i;
        while (first > 0 && lines[first - 1].Line.Page == lines[i].Line.Page)
        {
            first--;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{lines[i].Line.Page}:{i - first + 1}");
    }

    private static string Reasons(IReadOnlyList<LabelledLine> lines, Votes votes, int i)
    {
        var line = lines[i];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Place(lines, i)}  {line.Line.Text}\n");
        text.Append(CultureInfo.InvariantCulture, $"     {line.Label}, {line.Confidence:P1} sure, after {(i == 0 ? "nothing" : lines[i - 1].Label)}\n");
        text.Append("     seen: ").AppendJoin(", ", Seen(line.Facts)).Append('\n');
        foreach (var label in votes.Of(i).GroupBy(vote => vote.Label).OrderByDescending(label => label.Sum(vote => vote.Weight)))
        {
            var voters = string.Join(", ", label.OrderByDescending(vote => Math.Abs(vote.Weight)).Select(vote => string.Create(CultureInfo.InvariantCulture, $"{vote.Voter} {vote.Weight:+0.0;-0.0}")));
            text.Append(CultureInfo.InvariantCulture, $"     {label.Key,-22}{label.Sum(vote => vote.Weight),6:+0.0;-0.0}  {voters}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Seen(LineFacts facts)
    {
        FormattableString size = $"{facts.Style.Size} pt ({facts.RelativeSize:F2} of the text's)";
        yield return FormattableString.Invariant(size);
        var looks = new (bool Is, string Name)[]
        {
            (facts.Style.Bold, "bold"), (facts.Style.Italic, "italic"), (facts.Style.Underlined, "underlined"), (facts.Style.Capitals, "capitals"),
            (facts.EndsEarly, "ended on purpose"), (facts.InContents, "named in the contents"), (facts.Case is not null, "a case line"),
        };
        foreach (var (_, name) in looks.Where(look => look.Is))
        {
            yield return name;
        }

        yield return facts.AtTop ? "at the top" : FormattableString.Invariant($"gap above {facts.GapAbove:F2} leadings");
        yield return FormattableString.Invariant($"indent {facts.Indent:F1}");
        if (facts.Number is { } number)
        {
            yield return $"number {number.Printed} ({number.Dress})";
        }

        if (facts.Heading is { } heading)
        {
            yield return $"heading of kind {heading}";
        }
    }
}
