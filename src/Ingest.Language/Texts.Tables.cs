using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>Headings and words of the tables that <c>score</c>, <c>qa</c> and <c>check</c> print.</summary>
public static partial class Texts
{
    public static Wording ScoreSum(object documents, object failed, object differences) => With([documents, failed, differences]);

    public static Wording ScorePrecision => Plain();

    public static Wording ScoreRecall => Plain();

    public static Wording ScoreItem => Plain();

    public static Wording ScoreField => Plain();

    public static Wording ScoreText => Plain();

    public static Wording ScoreLike => Plain();

    public static Wording ScoreCase => Plain();

    public static Wording ScoreAttachment => Plain();

    public static Wording ScoreDecision => Plain();

    public static Wording ScoreMeeting => Plain();

    public static Wording ScoreCell => Plain();

    public static Wording ScoreDiffs => Plain();

    public static Wording ScoreDocument => Plain();

    public static Wording ScoreGroup => Plain();

    public static Wording ScoreItems => Plain();

    public static Wording ScoreFields => Plain();

    public static Wording ScoreConfidence(object kind, object brier, object ece, object precision, object share) =>
        With([kind, brier, ece, precision, share]);

    public static Wording ScoreBand(object low, object high, object count, object given, object right) =>
        With([low, high, count, given, right]);

    public static Wording ScoreHyphens(object wrong, object kept, object splits, object taken, object own) =>
        With([wrong, kept, splits, taken, own]);

    public static Wording CheckNumbering => Plain();

    public static Wording CheckContents => Plain();

    public static Wording CheckPageCount => Plain();

    public static Wording CheckAttachments => Plain();

    public static Wording CheckTableSums => Plain();

    public static Wording CheckDates => Plain();

    public static Wording CheckLedger => Plain();

    public static Wording CheckWords => Plain();

    public static Wording CheckLength => Plain();

    public static Wording HiddenFile => Plain();

    public static Wording HiddenPage => Plain();

    public static Wording HiddenHow => Plain();

    public static Wording HiddenGlyphs => Plain();

    public static Wording HiddenPlace => Plain();

    public static Wording HiddenCovered => Plain();

    public static Wording HiddenRedacted => Plain();

    public static Wording HiddenClipped => Plain();

    public static Wording HiddenLayer => Plain();

    public static Wording HiddenInvisible => Plain();

    public static Wording HiddenPaper => Plain();

    public static Wording HiddenTiny => Plain();

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
