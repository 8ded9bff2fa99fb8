using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Structure.Papers;

/// <summary>
/// The lines that a printed e-mail begins with (fra, til, sendt, emne; RFC 5322, 3.6):
/// what its subject and its attachments are called, the mail is not.
/// </summary>
internal static partial class MailHeaders
{
    /// <summary>A mail's head stands among so many first lines.</summary>
    private const int FirstLines = 14;

    /// <summary>Of sender, receiver, time and subject.</summary>
    private const int FewestFields = 3;

    public static bool IsOn(DocumentContext document) =>
        document.Lines.Take(FirstLines).Select(facts => KindOf(facts.Line.Text)).Where(kind => kind.Length > 0)
            .Distinct(StringComparer.Ordinal).Count() >= FewestFields;

    public static bool Has(TextLine line) => KindOf(line.Text).Length > 0;

    private static string KindOf(string text)
    {
        var match = Field().Match(text);
        return !match.Success ? "" : match.Groups.Values.Skip(1).First(group => group.Success).Name;
    }

    [GeneratedRegex(
        @"^\s*(?:(?<from>fra|from|afsender)|(?<to>til|to|modtager|cc|kopi)|(?<sent>sendt|sent|dato|date)|(?<subject>emne|subject|vedr\.?)"
            + @"|(?<files>vedhæftede filer|vedhæftet fil|vedhæftninger|vedhæftede|attachments))\s*:",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
