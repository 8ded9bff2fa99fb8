namespace Ingest.Batch.Inputs.Sources;

/// <summary>An entry of a zip archive.</summary>
/// <param name="name">As the archive has it.</param>
public sealed class ZipSource(ZipFile zip, int index, string name) : IInputSource
{
    public string Name => name;

    public string Place => $"{zip.Place}!{name}";

    public string? Stamp => null;

    public long Bytes => 0;

    public byte[] Read(long mostBytes) => zip.Read(index, mostBytes);
}
