namespace Ingest.Language;

/// <summary>Which language the user is spoken to in: what the command line says, else the environment, else English.</summary>
public static class UserLanguage
{
    public const string Option = "--lang";
    public const string Danish = "da";
    public const string English = "en";

    /// <summary>The first that is set decides, as in gettext.</summary>
    private static readonly string[] Locales = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <param name="variable">The environment's value of a variable; null or "" where it isn't set.</param>
    /// <param name="display">The name of the system's display language, such as da-DK, where it has one beside the environment
    /// (Windows).</param>
    public static SpokenLanguage Of(IReadOnlyList<string> arguments, Func<string, string?> variable, string? display) =>
        Asked(arguments) ?? OfEnvironment(variable) ?? (display is null ? null : Named(display)) ?? SpokenLanguage.English;

    /// <summary>Before the command line is parsed, since what the parser says is in that language too.</summary>
    private static SpokenLanguage? Asked(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            var value = arguments[i] == Option ? arguments.ElementAtOrDefault(i + 1)
                : arguments[i].StartsWith(Option, StringComparison.Ordinal) && arguments[i][Option.Length..] is ['=' or ':', .. var behind]
                ? behind
                : null;
            if (value is Danish or English)
            {
                return Named(value);
            }
        }

        return null;
    }

    private static SpokenLanguage? OfEnvironment(Func<string, string?> variable)
    {
        var locale = Locales.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale is null ? null
            : IsPlain(locale) ? SpokenLanguage.English
            : (variable("LANGUAGE") ?? "").Split(':').Select(Named).FirstOrDefault(named => named is not null) ?? Named(locale)
                ?? SpokenLanguage.English;
    }

    /// <summary>The C locale has no translations, whatever LANGUAGE says.</summary>
    private static bool IsPlain(string locale) => locale.Split('.')[0] is "C" or "POSIX";

    private static SpokenLanguage? Named(string locale) => locale.Split('_', '-', '.', '@')[0].ToLowerInvariant() switch
    {
        Danish => SpokenLanguage.Danish,
        English => SpokenLanguage.English,
        _ => null,
    };
}
