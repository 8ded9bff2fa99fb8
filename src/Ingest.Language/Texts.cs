using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>
/// All that the program says to people, by name. Both languages are in the program itself and not in an assembly of their own:
/// that one is not found where globalisation is invariant, as in small containers.
/// </summary>
public static partial class Texts
{
    private static readonly FrozenDictionary<SpokenLanguage, ResourceManager> Resources = new Dictionary<SpokenLanguage, ResourceManager>
    {
        [SpokenLanguage.English] = new("Ingest.Language.Texts", typeof(Texts).Assembly),
        [SpokenLanguage.Danish] = new("Ingest.Language.Texts.da", typeof(Texts).Assembly),
    }.ToFrozenDictionary();

    /// <summary>The language of the program's user; set once, before anything is said.</summary>
    public static SpokenLanguage Language { get; set; } = SpokenLanguage.English;

    /// <summary>A text with its places for values, {0} and on.</summary>
    public static string Format(string key, SpokenLanguage language) =>
        Resources[language].GetString(key, CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException($"There is no {language} text '{key}'.");

    private static Wording Plain([CallerMemberName] string key = "") => new(key, []);

    private static Wording With(ImmutableArray<object> values, [CallerMemberName] string key = "") => new(key, values);
}
