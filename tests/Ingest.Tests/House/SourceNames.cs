using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ingest.Tests.House;

/// <summary>The types of the repository that one source file names.</summary>
internal sealed class SourceNames
{
    private readonly CompilationUnitSyntax _root;
    private readonly ILookup<string, SourceType> _byName;
    private readonly ILookup<string, SourceType> _byExtension;

    /// <summary>The file's own namespace and those around it, innermost first.</summary>
    private readonly List<string> _around = [];

    private readonly HashSet<string> _usings = new(StringComparer.Ordinal);

    /// <summary>What hides a type of the same name: the file's own nested types.</summary>
    private readonly HashSet<string> _nested = new(StringComparer.Ordinal);

    public SourceNames(CompilationUnitSyntax root, ILookup<string, SourceType> byName, ILookup<string, SourceType> byExtension)
    {
        (_root, _byName, _byExtension) = (root, byName, byExtension);
        for (var space = SourceType.SpaceOf(root); space.Length > 0; space = space[..Math.Max(0, space.LastIndexOf('.'))])
        {
            _around.Add(space);
        }

        _around.Add("");
        _usings.UnionWith(root.Usings.Where(each => each.Alias is null).Select(each => each.NamespaceOrType.ToString()));
        _nested.UnionWith(root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is TypeDeclarationSyntax).Select(type => type.Identifier.ValueText));
    }

    public IEnumerable<SourceType> Types() =>
        _root.DescendantNodes().OfType<SimpleNameSyntax>().SelectMany(name => name.Parent is UsingDirectiveSyntax ? [] : Of(name));

    private IEnumerable<SourceType> Of(SimpleNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        return name.Parent switch
        {
            QualifiedNameSyntax qualified when qualified.Right == name => In(qualified.Left.ToString(), text),
            MemberAccessExpressionSyntax access when access.Name == name =>
                In(access.Expression.ToString(), text).Concat(Extending(text)),
            MemberBindingExpressionSyntax => Extending(text),
            MemberAccessExpressionSyntax access => Seen(text).Where(type => type.Statics.Contains(access.Name.Identifier.ValueText)),
            AttributeSyntax => Seen(text).Concat(Seen(text + "Attribute")),
            _ when SyntaxFacts.IsInTypeOnlyContext(name) || IsPatternOrName(name) => Seen(text),
            _ => [],
        };
    }

    /// <summary>What the compiler looks up as a type first: <c>is Word</c>, <c>nameof(Word)</c>.</summary>
    private static bool IsPatternOrName(SimpleNameSyntax name) => name.Parent switch
    {
        ConstantPatternSyntax => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax of } } =>
            of.Identifier.ValueText == "nameof",
        _ => false,
    };

    /// <summary>The types that a bare name may mean: of the nearest namespace that has it, else of the usings.</summary>
    private IEnumerable<SourceType> Seen(string name)
    {
        if (_nested.Contains(name) || !_byName.Contains(name))
        {
            return [];
        }

        var near = _around.Find(space => _byName[name].Any(type => type.Space == space));
        return _byName[name].Where(type => near is null ? _usings.Contains(type.Space) : type.Space == near);
    }

    /// <param name="before">What stands before the name's dot: a namespace, whole or without those that are around the file's own.</param>
    private IEnumerable<SourceType> In(string before, string name) =>
        _byName[name].Where(type => _around.Exists(space => type.Space == (space.Length == 0 ? before : $"{space}.{before}")));

    private IEnumerable<SourceType> Extending(string member) =>
        _byExtension[member].Where(type => _usings.Contains(type.Space) || _around.Contains(type.Space));
}
