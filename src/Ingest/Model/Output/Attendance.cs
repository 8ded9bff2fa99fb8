namespace Ingest.Model.Output;

public enum Attendance
{
    Unknown,
    Present,
    Absent,
}
