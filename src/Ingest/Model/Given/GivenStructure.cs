using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>
/// What a person said of a file's structure before it is read: it stands above all that the rules and the model say, and all else
/// is read in its light, so that fields, decisions, tables and boxes come out as if the program had seen it itself.
/// </summary>
/// <param name="Lines">Pages by the file's count.</param>
public sealed record GivenStructure(ImmutableArray<GivenLines> Lines, ImmutableArray<GivenPart> Parts)
{
    public bool IsNothing => Lines.IsEmpty && Parts.IsEmpty;

    public static GivenStructure None { get; } = new([], []);
}
