using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Ingest.Language.Wordings;

/// <summary>Something that is said to a person, and can be said in English too where a program reads it.</summary>
/// <param name="Key">Of <see cref="Texts"/>; null: the one value as it stands.</param>
/// <param name="Values">Wordings among them are said in the same language; the rest knows no culture.</param>
public sealed record Wording(string? Key, ImmutableArray<object> Values)
{
    public string English => In(SpokenLanguage.English);

    /// <summary>Words of others, in whatever language they are.</summary>
    public static Wording AsItIs(string text) => new(null, [text]);

    public string In(SpokenLanguage language)
    {
        object[] values = [.. Values.Select(value => value is Wording inner ? inner.In(language) : value)];
        return Key is null ? (string)values[0]
            : values.Length == 0 ? SpokenTexts.Format(Key, language)
            : string.Format(CountFormat.Instance, SpokenTexts.Format(Key, language), values);
    }

    /// <returns>It in the user's language.</returns>
    public override string ToString() => In(SpokenTexts.Language);

    /// <summary>
    /// In the user's language. Where a wording and a string meet (a conditional) this is taken, and its English is lost:
    /// cast to object there.
    /// </summary>
    [return: NotNullIfNotNull(nameof(wording))]
    public static implicit operator string?(Wording? wording) => wording?.ToString();
}
