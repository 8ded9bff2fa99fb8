namespace Ingest.Model.Output;

public enum Verdict
{
    Pass,
    Fail,
    NotCheckable,
}
