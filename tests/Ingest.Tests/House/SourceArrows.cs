using System.Collections.Immutable;
using Ingest.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ingest.Tests.House;

/// <summary>
/// Which source file names a type of which other one: in a type's place, before one of its static members, or by its extension methods.
/// By syntax, since a compiler's full understanding takes half a minute; so an extension method's name counts whatever it is called on.
/// The files of a partial class are one, its name without what stands behind the first dot. Comments are not looked at.
/// </summary>
internal static class SourceArrows
{
    /// <returns>One of the types that make each arrow; paths from the repository's root, with slashes.</returns>
    public static ImmutableSortedDictionary<(string From, string To), string> Of(string folder) =>
        Of(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => (file.Path, File.ReadAllText(file.File))));

    public static ImmutableSortedDictionary<(string From, string To), string> Of(IEnumerable<(string Path, string Text)> files)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest, Microsoft.CodeAnalysis.DocumentationMode.None);
        var sources = files.AsParallel()
            .Select(file => (File: Whole(file.Path), Root: CSharpSyntaxTree.ParseText(file.Text, parsing).GetCompilationUnitRoot()))
            .ToList();
        var types = sources.SelectMany(source => SourceType.Of(source.File, source.Root)).ToList();
        var byName = types.ToLookup(type => type.Name, StringComparer.Ordinal);
        var byExtension = types.SelectMany(type => type.Extensions.Select(name => (name, type)))
            .ToLookup(pair => pair.name, pair => pair.type, StringComparer.Ordinal);
        return sources.AsParallel().SelectMany(source => new SourceNames(source.Root, byName, byExtension).Types()
                .Where(type => type.File != source.File).Select(type => (Arrow: (source.File, type.File), type.Name)))
            .AsEnumerable().GroupBy(arrow => arrow.Arrow)
            .ToImmutableSortedDictionary(arrow => arrow.Key, arrow => arrow.Min(name => name.Name)!);
    }

    private static string Whole(string path)
    {
        var dot = path.IndexOf('.', path.LastIndexOf('/') + 1);
        return path[..dot] + ".cs";
    }
}
