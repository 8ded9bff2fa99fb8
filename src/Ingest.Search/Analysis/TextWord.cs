using System.Collections.Immutable;
using Ingest.Search.Analysis.Tokens;

namespace Ingest.Search.Analysis;

/// <summary>A token of a text, with the terms of its word.</summary>
/// <param name="Terms">Null of a whole token.</param>
internal readonly record struct TextWord(SurfaceToken Token, WordTerms? Terms)
{
    public static ImmutableArray<TextWord> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextWord>();
        var scanner = new TextScanner(text);
        while (scanner.Next(out var token))
        {
            words.Add(new TextWord(token, token.Whole is null ? TermCache.Of(text.AsSpan(token.Start, token.Length)) : null));
        }

        return words.DrainToImmutable();
    }
}
