namespace Ingest.Search.Searching;

public enum FacetName
{
    Body,
    Year,
    MeetingKind,
    FieldKind,
    Area,
}
