using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ingest.Tests.House;

/// <summary>A type that stands in no other, as one file declares it.</summary>
/// <param name="Statics">What may stand behind the type's name and a dot.</param>
/// <param name="Extensions">The methods and properties that it gives to other types.</param>
internal sealed record SourceType(string File, string Space, string Name, ImmutableHashSet<string> Statics,
    ImmutableHashSet<string> Extensions)
{
    public static IEnumerable<SourceType> Of(string file, CompilationUnitSyntax root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(member => new SourceType(file, SpaceOf(root), NameOf(member), [.. StaticsOf(member)], [.. ExtensionsOf(member)]));

    public static string SpaceOf(CompilationUnitSyntax root) =>
        root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

    private static string NameOf(MemberDeclarationSyntax member) =>
        member is DelegateDeclarationSyntax of ? of.Identifier.ValueText : ((BaseTypeDeclarationSyntax)member).Identifier.ValueText;

    private static IEnumerable<string> StaticsOf(MemberDeclarationSyntax type) => type switch
    {
        EnumDeclarationSyntax kinds => kinds.Members.Select(member => member.Identifier.ValueText),
        TypeDeclarationSyntax of => of.Members.SelectMany(member => member switch
        {
            BaseTypeDeclarationSyntax nested => [nested.Identifier.ValueText],
            FieldDeclarationSyntax field when IsStatic(field) => field.Declaration.Variables.Select(each => each.Identifier.ValueText),
            PropertyDeclarationSyntax property when IsStatic(property) => [property.Identifier.ValueText],
            MethodDeclarationSyntax method when IsStatic(method) => [method.Identifier.ValueText],
            _ => Enumerable.Empty<string>(),
        }),
        _ => [],
    };

    private static IEnumerable<string> ExtensionsOf(MemberDeclarationSyntax type) => type is not ClassDeclarationSyntax of ? []
        : of.Members.OfType<MethodDeclarationSyntax>()
            .Where(method => method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true)
            .Concat(of.Members.OfType<ExtensionBlockDeclarationSyntax>().SelectMany(block => block.Members))
            .Select(member => member is MethodDeclarationSyntax method ? method.Identifier.ValueText
                : ((PropertyDeclarationSyntax)member).Identifier.ValueText);

    private static bool IsStatic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword);
}
