namespace Ingest.Model.Output;

public enum MeetingKind
{
    Unknown,
    Agenda,
    Minutes,
    Supplement,
}
