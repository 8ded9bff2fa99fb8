using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What <c>tables</c> does and says.</summary>
public static partial class Texts
{
    public static Wording TablesCommand => Plain();

    public static Wording TablesFile => Plain();

    public static Wording TablesPage => Plain();

    public static Wording TablesPassword => Plain();

    public static Wording TablesOut => Plain();

    public static Wording TablesCsv => Plain();

    public static Wording TablesXlsx => Plain();

    public static Wording TablesHtml => Plain();

    public static Wording TablesMarkdown => Plain();

    public static Wording TablesExample => Plain();

    public static Wording TablesWorkbookExample => Plain();

    public static Wording TablesFolderExample => Plain();

    public static Wording NotTogether(object option, object other) => With([option, other]);

    public static Wording WorkbookIsNoText => Plain();

    /// <param name="count">How many pages the list names.</param>
    public static Wording PageList(object list, object count) => With([list, count]);

    public static Wording TablesOf(object file, object count, object pages) => With([file, count, pages]);

    public static Wording NoTables(object file) => With([file]);

    public static Wording NoTablesOnPages(object file, object pages) => With([file, pages]);
}
