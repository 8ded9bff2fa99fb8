using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing.Fonts;

/// <summary>A font whose characters mean nothing, and all that is set in it.</summary>
internal sealed record DoubtedFont(FontFace Face, ImmutableArray<FontPiece> Pieces)
{
    /// <summary>Its letters beyond ASCII are wrong, and all else is right; <see cref="Pieces"/> are those that have such.</summary>
    public bool LettersOnly { get; init; }

    /// <summary>For messages: fonts may have no name.</summary>
    public string Name => Face.Name.Length == 0 ? "a font without a name" : Face.Name;
}
