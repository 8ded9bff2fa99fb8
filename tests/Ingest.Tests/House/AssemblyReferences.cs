using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Ingest.Tests.House;

/// <summary>Which assembly needs a type of which other one. An assembly that only says where a type really is, is passed through.</summary>
internal sealed class AssemblyReferences : IDisposable
{
    private readonly Dictionary<string, string> _files;
    private readonly Dictionary<string, (PEReader File, MetadataReader Reader, Dictionary<string, string> Elsewhere)> _open = [];

    /// <param name="folders">Where assemblies are; of two with one name the first folder's counts.</param>
    public AssemblyReferences(params string[] folders) => _files = folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"))
        .GroupBy(file => Path.GetFileNameWithoutExtension(file)).ToDictionary(group => group.Key, group => group.First());

    public void Dispose() => _open.Values.ToList().ForEach(one => one.File.Dispose());

    public bool Has(string assembly) => _files.ContainsKey(assembly);

    /// <returns>The assemblies that it needs types of, each with one of those types.</returns>
    public IReadOnlyDictionary<string, string> Of(string assembly)
    {
        var reader = Open(assembly).Reader;
        var needed = new Dictionary<string, string>();
        foreach (var type in reader.TypeReferences.Select(reader.GetTypeReference)
            .Where(type => type.ResolutionScope.Kind == HandleKind.AssemblyReference))
        {
            var name = $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
            var at = Name(reader, (AssemblyReferenceHandle)type.ResolutionScope);
            while (Has(at) && Open(at).Elsewhere.TryGetValue(name, out var next))
            {
                at = next;
            }

            needed.TryAdd(at, name);
        }

        return needed;
    }

    private (PEReader File, MetadataReader Reader, Dictionary<string, string> Elsewhere) Open(string assembly)
    {
        if (!_open.TryGetValue(assembly, out var open))
        {
            var file = new PEReader(File.OpenRead(_files[assembly]));
            var reader = file.GetMetadataReader();
            _open[assembly] = open = (file, reader, reader.ExportedTypes.Select(reader.GetExportedType)
                .Where(type => type.Implementation.Kind == HandleKind.AssemblyReference)
                .ToDictionary(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}",
                    type => Name(reader, (AssemblyReferenceHandle)type.Implementation)));
        }

        return open;
    }

    private static string Name(MetadataReader reader, AssemblyReferenceHandle assembly) =>
        reader.GetString(reader.GetAssemblyReference(assembly).Name);
}
