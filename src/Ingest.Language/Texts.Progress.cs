using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>How far a run is, and its results.</summary>
public static partial class Texts
{
    public static Wording DoneOf(object done, object total) => With([done, total]);

    public static Wording PagesRate(object pages, object rate) => With([pages, rate]);

    public static Wording TimeLeft(object time) => With([time]);

    public static Wording FailedCount(object count) => With([count]);

    public static Wording PartialCount(object count) => With([count]);

    public static Wording Now => Plain();

    public static Wording PageOf(object page, object pages) => With([page, pages]);

    public static Wording HoursMinutes(object hours, object minutes) => With([hours, minutes]);

    public static Wording ReadingAgendas => Plain();

    public static Wording StatusComplete => Plain();

    public static Wording StatusPartial => Plain();

    public static Wording StatusFailed => Plain();

    public static Wording OnPages(object pages, object count) => With([pages, count]);

    public static Wording ResultTime(object seconds) => With([seconds]);

    public static Wording ResultUnchanged => Plain();

    public static Wording ResultFigures(object pages, object items, object tables) => With([pages, items, tables]);

    public static Wording ColumnComplete => Plain();

    public static Wording ColumnPartial => Plain();

    public static Wording ColumnFailed => Plain();

    public static Wording ColumnUnchanged => Plain();

    public static Wording ColumnPages => Plain();

    public static Wording ColumnItems => Plain();

    public static Wording ColumnTables => Plain();

    public static Wording ColumnRate => Plain();
}
