using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ingest.Codes;

/// <summary>
/// Every code that a diagnostic or an input's reason can have. docs/diagnostics.md is made of this list;
/// a test holds both to what the code says.
/// </summary>
public static partial class DiagnosticCodes
{
    /// <summary>By subject: the run and its inputs, the PDF, its text, pictures of text, what was made of it.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } = [.. OfRuns, .. OfFiles, .. OfTexts, .. OfPictures, .. OfAgendas];

    private static readonly FrozenDictionary<string, DiagnosticCode> ByCode =
        All.ToFrozenDictionary(code => code.Code, StringComparer.Ordinal);

    /// <returns>Null for a code that this version has not.</returns>
    public static DiagnosticCode? Of(string code) => ByCode.GetValueOrDefault(code);
}
