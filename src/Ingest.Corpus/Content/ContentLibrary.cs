using System.Collections.Immutable;
using System.Reflection;

namespace Ingest.Corpus.Content;

/// <summary>The words of the corpus: item scripts, tables and pools, read once from the embedded text files.</summary>
internal sealed class ContentLibrary
{
    private static readonly Lazy<ContentLibrary> Loaded = new(() => new());

    private readonly Dictionary<string, ImmutableArray<string>> _pools = new(StringComparer.Ordinal);

    private ContentLibrary()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var items = ImmutableArray.CreateBuilder<ItemScript>();
        var board = ImmutableArray.CreateBuilder<ItemScript>();
        var tables = ImmutableArray.CreateBuilder<TableScript>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var lines = reader.ReadToEnd().Normalize().Split('\n').Select(l => l.TrimEnd()).ToArray();
            var kind = name.Replace('\\', '/').Split('/')[1];
            if (kind == "items")
            {
                items.AddRange(ItemScript.ReadAll(lines, Path.GetFileNameWithoutExtension(name)));
            }
            else if (kind == "board")
            {
                board.AddRange(ItemScript.ReadAll(lines, Path.GetFileNameWithoutExtension(name)));
            }
            else if (kind == "tables")
            {
                tables.AddRange(TableScript.ReadAll(lines));
            }
            else
            {
                ReadPools(lines);
            }
        }

        Items = items.ToImmutable();
        BoardItems = board.ToImmutable();
        Tables = tables.ToImmutable();
    }

    public static ContentLibrary Shared => Loaded.Value;

    public ImmutableArray<ItemScript> Items { get; }

    /// <summary>Items of boards, commissions and parish councils.</summary>
    public ImmutableArray<ItemScript> BoardItems { get; }

    public ImmutableArray<TableScript> Tables { get; }

    public ImmutableArray<string> Pool(string name) => _pools[name];

    private void ReadPools(string[] lines)
    {
        var name = "";
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[' && line[^1] == ']')
            {
                name = line[1..^1];
                _pools.TryAdd(name, []);
            }
            else
            {
                _pools[name] = _pools[name].Add(line);
            }
        }
    }
}
