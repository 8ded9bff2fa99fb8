namespace Ingest.Batch.Inputs;

/// <summary>What inputs were when they were listed: two lists are equal where nothing came, went or was written meanwhile.</summary>
public sealed class InputState : IEquatable<InputState>
{
    private readonly List<(string Path, long Bytes, string Mark)> _inputs;

    private InputState(List<(string Path, long Bytes, string Mark)> inputs) => _inputs = inputs;

    public static InputState Of(IEnumerable<BatchInput> inputs) =>
        new([.. inputs.Select(
            input => (input.Path, input.Source?.Bytes ?? 0,
                input.Source is { } source ? source.Stamp ?? Written(source.Place) : input.Problem!.Code))]);

    public bool Equals(InputState? other) => other is not null && _inputs.SequenceEqual(other._inputs);

    public override bool Equals(object? obj) => Equals(obj as InputState);

    public override int GetHashCode() => _inputs.Count;

    /// <summary>An archive's entries have no file of that name, and change with their sizes.</summary>
    private static string Written(string place) =>
        File.Exists(place) ? FormattableString.Invariant($"{File.GetLastWriteTimeUtc(place).Ticks}") : "";
}
