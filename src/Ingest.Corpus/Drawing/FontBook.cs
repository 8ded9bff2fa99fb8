using System.Collections.Concurrent;
using SkiaSharp;

namespace Ingest.Corpus.Drawing;

/// <summary>The faces, found in Debian's font directories, trimmed once and kept.</summary>
internal sealed class FontBook
{
    public static readonly FontBook Shared = new();

    /// <summary>Names the folders of the fonts, parted as the PATH is, where they are not Debian's.</summary>
    public const string FoldersVariable = "INGEST_FONTS";

    private static readonly string[] Directories =
        Environment.GetEnvironmentVariable(FoldersVariable)?.Split(Path.PathSeparator)
            ?? ["/usr/share/fonts/truetype", "/usr/local/share/fonts"];

    /// <summary>Latin-1 and what Danish agendas use of typographic signs, with the two ligatures that have a code.</summary>
    private static readonly string Characters =
        string.Concat(Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0xA0, 0x60)).Select(c => (char)c))
        + "–—‘’“”„•…€−≥≤œŒšžłćńőűę\uFB01\uFB02☐✓▪◦■●";

    private readonly ConcurrentDictionary<(TypeFamily, bool, bool), Lazy<Face>> _faces = new();
    private readonly Lazy<Dictionary<string, string>> _files = new(FindFiles);

    public static IReadOnlyList<string> Missing() =>
        [.. Enum.GetValues<TypeFamily>().Select(f => FileName(f, false, false)).Where(f => !Shared._files.Value.ContainsKey(f))];

    /// <summary>Has every sign the corpus uses; bullets come from it as they come from a symbol font elsewhere.</summary>
    public Face Fallback => Face(TypeFamily.DejaVuSans, false, false);

    public Face Face(TypeFamily family, bool bold, bool italic) =>
        _faces.GetOrAdd((family, bold, italic), key => new(() => Load(key.Item1, key.Item2, key.Item3))).Value;

    private Face Load(TypeFamily family, bool bold, bool italic)
    {
        var file = FileName(family, bold, italic);
        if (!_files.Value.TryGetValue(file, out var path))
        {
            throw new FontsMissingException(file);
        }

        using var data = SKData.CreateCopy(FontTrimmer.Trim(File.ReadAllBytes(path), Characters));
        return new Face(SKTypeface.FromData(data) ?? throw new FontsMissingException(file), () => Fallback);
    }

    private static Dictionary<string, string> FindFiles()
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (var path in Directories.Where(Directory.Exists)
            .SelectMany(d => Directory.EnumerateFiles(d, "*.ttf", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            found.TryAdd(Path.GetFileName(path), path);
        }

        return found;
    }

    private static string FileName(TypeFamily family, bool bold, bool italic)
    {
        var (stem, plain, slant) = family switch
        {
            TypeFamily.LiberationSans => ("LiberationSans-", "Regular", "Italic"),
            TypeFamily.LiberationSerif => ("LiberationSerif-", "Regular", "Italic"),
            TypeFamily.LiberationNarrow => ("LiberationSansNarrow-", "Regular", "Italic"),
            TypeFamily.DejaVuSans => ("DejaVuSans-", "", "Oblique"),
            TypeFamily.DejaVuSerif => ("DejaVuSerif-", "", "Italic"),
            TypeFamily.DejaVuCondensed => ("DejaVuSansCondensed-", "", "Oblique"),
            TypeFamily.Carlito => ("Carlito-", "Regular", "Italic"),
            TypeFamily.Caladea => ("Caladea-", "Regular", "Italic"),
            TypeFamily.OpenSans => ("OpenSans-", "Regular", "Italic"),
            TypeFamily.Lato => ("Lato-", "Regular", "Italic"),
            TypeFamily.Roboto => ("Roboto-", "Regular", "Italic"),
            TypeFamily.RobotoCondensed => ("RobotoCondensed-", "Regular", "Italic"),
            TypeFamily.NotoSans => ("NotoSans-", "Regular", "Italic"),
            TypeFamily.NotoSerif => ("NotoSerif-", "Regular", "Italic"),
            TypeFamily.FreeSans => ("FreeSans", "", "Oblique"),
            _ => ("FreeSerif", "", "Italic"),
        };
        var cut = (bold, italic) switch
        {
            (false, false) => plain,
            (true, false) => "Bold",
            (false, true) => slant,
            _ => "Bold" + slant,
        };
        return (stem + cut).TrimEnd('-') + ".ttf";
    }
}
