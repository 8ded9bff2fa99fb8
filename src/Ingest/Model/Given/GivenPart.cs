using Ingest.Model.Output;

namespace Ingest.Model;

/// <summary>Pages of which a person said what they are.</summary>
/// <param name="From">First page, by the file's count.</param>
/// <param name="To">Last page.</param>
/// <param name="Kind">An agenda, minutes or supplement: the meeting's own pages, whatever it is.</param>
public sealed record GivenPart(int From, int To, PartKind Kind)
{
    public bool IsOwn => Kind is PartKind.Agenda or PartKind.Minutes or PartKind.Supplement;
}
