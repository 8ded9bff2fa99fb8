using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Batch.Documents;
using Ingest.Codes;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Cli.Reporters;

/// <summary>One result as one line: what became of which file, and why, with what to do.</summary>
public static partial class ResultLine
{
    /// <summary>The longest of the words and two blanks.</summary>
    private const int StatusColumns = 10;

    public static string Of(DocumentResult result, DocumentOutcome fate = DocumentOutcome.Read, Verbosity verbosity = Verbosity.Usual)
    {
        var line = new StringBuilder(Status(result.Status).ToString().PadRight(StatusColumns)).Append(result.Path);
        if (result.Reason is { } reason)
        {
            var told = result.Told?.ToString() ?? Told(reason);
            line.Append(": ").Append(told);
            if (NamedPages.Of(reason) is { } pages && !(ReferenceEquals(told, reason.Message) && NamesPage().IsMatch(told)))
            {
                line.Append(' ').Append(pages);
            }
        }
        else
        {
            line.Append("  ").Append(Texts.ResultFigures(result.Pages, result.Items, result.Tables));
        }

        if (verbosity == Verbosity.Verbose)
        {
            line.Append(fate == DocumentOutcome.Unchanged
                ? Texts.ResultUnchanged : Texts.ResultTime((result.Milliseconds / 1000.0).ToString("0.0", CultureInfo.InvariantCulture)));
        }

        return OneLine.Of(line.ToString());
    }

    /// <summary>A document's own messages are English, as its JSON is: a Dane is told what the code means.</summary>
    private static string Told(Diagnostic reason) =>
        SpokenTexts.Language == SpokenLanguage.Danish && DiagnosticCodes.Of(reason.Code) is { } code
            ? $"{code.Danish} {code.DanishCure}".TrimEnd() : reason.Message;

    [GeneratedRegex(@"\bpages? \d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesPage();

    public static Wording Status(DocumentStatus status) => status switch
    {
        DocumentStatus.Complete => Texts.StatusComplete,
        DocumentStatus.Partial => Texts.StatusPartial,
        _ => Texts.StatusFailed,
    };
}
