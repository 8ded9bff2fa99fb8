using System.Text.RegularExpressions;

namespace Ingest.Language.Wordings;

/// <summary>
/// Messages that others say in English, told by their own templates: what fits one is said with the values that stand in its places.
/// </summary>
public static class KnownWording
{
    /// <param name="message">As it was said.</param>
    /// <param name="template">As <see cref="string.Format(string, object?[])"/> has it.</param>
    /// <param name="said">The values of its places become a wording.</param>
    /// <returns>Null where the message is not of that template.</returns>
    public static Wording? Of(string message, string template, Func<string[], Wording> said)
    {
        var pattern = Regex.Replace(Regex.Escape(template), @"\\\{(\d)}", "(?<p$1>.*)");
        return Regex.Match(message, $"^{pattern}$", RegexOptions.Singleline | RegexOptions.CultureInvariant) is { Success: true } match
            ? said([.. Enumerable.Range(0, match.Groups.Count - 1).Select(place => match.Groups[$"p{place}"].Value)])
            : null;
    }
}
