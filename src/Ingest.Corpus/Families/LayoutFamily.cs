using System.Collections.Immutable;
using Ingest.Corpus.Drawing;

namespace Ingest.Corpus.Families;

/// <summary>One way a council system lays out its documents: a named record of choices.</summary>
public sealed record LayoutFamily
{
    public required string Name { get; init; }

    /// <summary>Kept from training, as a whole.</summary>
    public bool HeldOut { get; init; }

    /// <summary>What kind of system's documents it looks like.</summary>
    public required string Looks { get; init; }

    /// <summary>Makes documents that are no agenda.</summary>
    public bool NoAgenda => Sort != DocumentSort.Agenda;

    internal DocumentSort Sort { get; init; } = DocumentSort.Agenda;

    /// <summary>Share of minutes among its documents; a tenth of the rest are supplements where <see cref="Supplements"/>.</summary>
    internal double Minutes { get; init; } = 0.5;

    internal bool Supplements { get; init; } = true;

    internal BodyForm Bodies { get; init; } = BodyForm.Mixed;

    internal int MinItems { get; init; } = 6;

    internal int MaxItems { get; init; } = 14;

    internal ItemLength Length { get; init; } = ItemLength.Full;

    /// <summary>
    /// Share of the items that hold nothing but their title, where <see cref="Length"/> is not <see cref="ItemLength.Titles"/>.
    /// </summary>
    internal double Bare { get; init; }

    /// <summary>Share of a board's documents with items that are called as fields are ("Økonomi").</summary>
    internal double FieldTitles { get; init; }

    /// <summary>Share of the longer paragraphs with a note at the page's foot.</summary>
    internal double Footnotes { get; init; }

    /// <summary>The pool that the added paragraphs come from.</summary>
    internal string Filling { get; init; } = "underudvalg";

    internal PageStyle Page { get; init; } = new();

    internal TypeStyle Type { get; init; } = new([TypeFamily.LiberationSans]);

    internal GlyphStyle Glyphs { get; init; } = new();

    internal ItemStyle Item { get; init; } = new();

    internal AccessForm Access { get; init; } = AccessForm.None;

    internal CaseStyle Case { get; init; } = new();

    internal FieldStyle Fields { get; init; } = new([]);

    internal RecommendationForm Recommendation { get; init; } = RecommendationForm.Sentence;

    internal DecisionStyle Decision { get; init; } = new();

    internal AttachmentStyle Attachments { get; init; } = new();

    internal TableStyle Table { get; init; } = new();

    internal FrontStyle Front { get; init; } = new();

    internal ContentsStyle Contents { get; init; } = new();

    internal FurnitureStyle Furniture { get; init; } = new([], []);

    internal ListStyle List { get; init; } = new();

    internal SignatureForm Signatures { get; init; } = SignatureForm.None;

    internal static ImmutableArray<T> Of<T>(params T[] values) => [.. values];
}
