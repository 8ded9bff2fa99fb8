using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Search.Searching;
using Spectre.Console;

namespace Ingest.Cli.Commands.Searching;

/// <summary>What was found, for people: title, meeting and page, and the passage, with what was sought in bold.</summary>
internal static class HitsText
{
    public static void Write(SearchAnswer answer, SearchRequest request, IAnsiConsole console)
    {
        foreach (var problem in answer.Problems)
        {
            console.WriteLine(OneLine.Of(problem.Says));
        }

        if (answer.Suggestion is { } suggestion)
        {
            console.WriteLine(OneLine.Of(Texts.SearchDidYouMean(suggestion)));
        }

        console.WriteLine(answer.Total == 0 ? (string)Texts.SearchNone
            : answer.IsRelaxed ? Texts.SearchRelaxed(answer.Total) : Texts.SearchFound(answer.Total));
        var place = request.Skip;
        var isRelated = false;
        foreach (var hit in answer.Hits)
        {
            console.WriteLine();
            if (hit.IsRelated && !isRelated)
            {
                console.WriteLine(OneLine.Of(Texts.SearchRelated));
                console.WriteLine();
            }

            isRelated = hit.IsRelated;
            console.Write($"{++place}. ");
            if (hit.Number is { } number)
            {
                console.Write($"{OneLine.Of(number)} ");
            }

            Write(console, hit.Title);
            console.WriteLine($"   {OneLine.Of(string.Join(" · ", Facts(hit).OfType<string>()))}");
            console.Write("   ");
            Write(console, hit.Snippet);
        }
    }

    private static IEnumerable<string?> Facts(SearchHit hit)
    {
        yield return hit.Meeting.Body;
        yield return hit.Meeting.Date;
        yield return hit.Heading ?? (hit.Field is { } field ? KindNames.Of(field).ToString() : null);
        yield return hit.Meeting.Path;
        yield return hit.Page > 0 ? Texts.SearchPage(hit.Page).ToString() : null;
        yield return hit.CaseNumber;
    }

    private static void Write(IAnsiConsole console, MarkedText text)
    {
        var at = 0;
        foreach (var mark in text.Marks)
        {
            console.Write(Plain(text.Text[at..mark.Start.Value]));
            console.Write(new Spectre.Console.Text(Plain(text.Text[mark]), new Style(decoration: Decoration.Bold)));
            at = mark.End.Value;
        }

        console.WriteLine(Plain(text.Text[at..]));
    }

    /// <summary>A document's text may hold what a terminal would obey.</summary>
    private static string Plain(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));
}
