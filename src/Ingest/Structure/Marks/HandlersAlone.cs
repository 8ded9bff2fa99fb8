using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// An item without a case of its own has who handles it and the access mark alone, where the others have a number between:
/// <code>
/// 25. Lektiecafé
/// ABCDE / 08/7741          ÅBEN SAG
/// 26. Eventuelt
/// ABCDE                    ÅBEN SAG
/// </code>
/// </summary>
internal static class HandlersAlone
{
    /// <summary>Characters: initials and the mark.</summary>
    private const int Longest = 40;

    public static void Mark(IList<LineContext> lines)
    {
        HashSet<string>? handlers = null;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i] is { Case: null, Length: <= Longest } facts && char.IsUpper(facts.Line.Text[0])
                && AccessMark.AtEdge(facts.Line.Text) is { } mark && lines[i - 1].StandsOut
                && (handlers ??= Handlers(lines)).Contains(mark.Others))
            {
                lines[i] = facts with { Case = new CaseNumber(null, mark.Others, null) { Access = mark.Access }, Heading = null };
            }
        }
    }

    /// <summary>Those of cases with an access mark beside them.</summary>
    private static HashSet<string> Handlers(IList<LineContext> lines) =>
        lines.Where(facts => facts.Case is { Number: not null, Access: not null }).Select(facts => facts.Case!.Handler)
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
}
