using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Quality.Checks;

/// <summary>
/// All checks of one document that need no truth. Every check gives at least one verdict, also where there is nothing to check.
/// </summary>
public static class DocumentChecks
{
    /// <param name="habits">How long fields are in other documents of the same body.</param>
    public static ImmutableArray<DocumentCheck> Of(AgendaDocument document, PrintedLines printed, LengthHabits habits) =>
    [
        .. NumberingCheck.Of(document),
        .. ContentsCheck.Of(document, printed),
        PageCountCheck.Of(document, printed),
        .. AttachmentsCheck.Of(document),
        .. TableSumsCheck.Of(document),
        .. DatesCheck.Of(document),
        .. LedgerCheck.Of(document),
        WordsCheck.Of(document),
        .. habits.Of(document),
    ];
}
