using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace Ingest.Language;

/// <summary>
/// The texts of <see cref="Texts"/> in each language. Both languages are in the program itself and not in an assembly of their own:
/// that one is not found where globalisation is invariant, as in small containers.
/// </summary>
public static class SpokenTexts
{
    private static readonly FrozenDictionary<SpokenLanguage, ResourceManager> Resources = new Dictionary<SpokenLanguage, ResourceManager>
    {
        [SpokenLanguage.English] = new("Ingest.Language.Texts", typeof(SpokenTexts).Assembly),
        [SpokenLanguage.Danish] = new("Ingest.Language.Texts.da", typeof(SpokenTexts).Assembly),
    }.ToFrozenDictionary();

    /// <summary>The language of the program's user; set once, before anything is said.</summary>
    public static SpokenLanguage Language { get; set; } = SpokenLanguage.English;

    /// <summary>A text with its places for values, {0} and on.</summary>
    public static string Format(string key, SpokenLanguage language) =>
        Resources[language].GetString(key, CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException($"There is no {language} text '{key}'.");
}
