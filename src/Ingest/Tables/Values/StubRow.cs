namespace Ingest.Tables.Values;

/// <summary>A body row as far as its name is concerned.</summary>
/// <param name="Text">Its first cell's.</param>
/// <param name="Ink">Null where nothing is known of it.</param>
/// <param name="IsSpanned">The first cell fills the whole row.</param>
/// <param name="Filled">How many of its other cells say something.</param>
internal sealed record StubRow(string Text, StubInk? Ink, bool IsSpanned, int Filled)
{
    /// <summary>Nothing is said beside its name.</summary>
    public bool IsAlone => Text.Length > 0 && (IsSpanned || Filled == 0);

    public bool IsBold => Ink is { Bold: true };
}
