using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>What a line's text reads as. Several stages ask the same, so each answer is found once, when it is first asked for.</summary>
public sealed class LineReading(string text)
{
    private string? _folded;
    private string? _title;
    private (ItemNumber? Number, bool IsRead) _number;
    private (CaseNumber? Case, bool IsRead) _case;
    private (FieldKind? Kind, bool IsRead) _kind;

    public string Text { get; } = text;

    /// <summary>See <see cref="Folding.Fold(string)"/>.</summary>
    public string Folded => _folded ??= Folding.Fold(Text);

    /// <summary>See <see cref="ItemNumber.Read"/>.</summary>
    public ItemNumber? Number => (_number.IsRead ? _number : _number = (ItemNumber.Read(Text), true)).Number;

    /// <summary>See <see cref="CaseNumber.Read(string)"/>.</summary>
    public CaseNumber? Case => (_case.IsRead ? _case : _case = (CaseNumber.Read(Text), true)).Case;

    /// <summary>See <see cref="FieldHeading.KindOf(string)"/>.</summary>
    public FieldKind? FieldKind =>
        (_kind.IsRead ? _kind : _kind = (FieldHeading.MayBe(Text) ? FieldHeading.KindOf(Text, Folded) : null, true)).Kind;

    /// <summary>As a line of a table of contents: its title without number, leader and page number, folded; as a heading's too.</summary>
    public string Title => _title ??= FindTitle();

    private string FindTitle()
    {
        var text = ContentsEntry.WithoutLeader(Text);
        var isWhole = text.Length == Text.Length;
        var number = isWhole ? Number : ItemNumber.Read(text);
        return number is { Rest.Length: > 0 } ? Folding.Fold(number.Rest) : isWhole ? Folded : Folding.Fold(text);
    }
}
