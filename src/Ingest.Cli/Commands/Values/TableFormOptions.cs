using System.CommandLine;
using System.CommandLine.Parsing;
using Ingest.Cli.TakenTables;
using Ingest.Feed.Csv;
using Ingest.Feed.TableForms;
using Ingest.Feed.Xlsx;
using Ingest.Language;

namespace Ingest.Cli.Commands.Values;

/// <summary><c>--csv</c>, <c>--xlsx</c>, <c>--html</c> and <c>--md</c>, of which one is named at most, and <c>--csv-for</c>.</summary>
internal sealed class TableFormOptions
{
    public Option<bool> Csv { get; } = new("--csv") { Description = Texts.TablesCsv };

    public Option<bool> Xlsx { get; } = new("--xlsx") { Description = Texts.TablesXlsx };

    public Option<bool> Html { get; } = new("--html") { Description = Texts.TablesHtml };

    public Option<bool> Markdown { get; } = new("--md") { Description = Texts.TablesMarkdown };

    public Option<string?> CsvFor { get; } = new RunOptions().CsvFor;

    public TableFormOptions() => CsvFor.Takes(CsvDialect.ExcelDa.Name);

    public Option[] All => [Csv, CsvFor, Xlsx, Html, Markdown];

    /// <summary>Of two forms neither is the one that was meant.</summary>
    public void Check(CommandResult result)
    {
        Option[] named = [.. new Option[] { Csv, Xlsx, Html, Markdown }.Where(option => result.Given((Option<bool>)option))];
        if (named.Length > 1)
        {
            result.AddError(Texts.NotTogether(named[0].Name, named[1].Name));
        }
        else if (result.IsGiven(CsvFor) && named is [var form] && form != Csv)
        {
            result.AddError(Texts.NotTogether(CsvFor.Name, form.Name));
        }
    }

    public ITableForm Of(ParseResult parsed) =>
        parsed.GetValue(Xlsx) ? new TableWorkbook()
        : parsed.GetValue(Html)
            ? new HtmlTables(SpokenTexts.Language == SpokenLanguage.Danish ? UserLanguage.Danish : UserLanguage.English, TableTitle.Of)
        : parsed.GetValue(Markdown) ? new MarkdownTables(TableTitle.Of)
        : new CsvTables(CsvDialect.Named(parsed.GetValue(CsvFor)));
}
