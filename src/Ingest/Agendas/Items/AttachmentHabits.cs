using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model.Output;

namespace Ingest.Agendas.Items;

/// <summary>
/// Labels that no list of forms knows, by the document's own habit: where nearly all of its attachments begin with a number ("10/1
/// Regnskab", "B-2 Ventetider", "24-01 Saldobalance"), or end with one in brackets ("Aftaleudkast (15120/26)"), that is what they are
/// called by.
/// </summary>
internal static partial class AttachmentHabits
{
    private const int Fewest = 2;

    /// <summary>Of the attachments that have no label yet.</summary>
    private const double Nearly = 0.8;

    public static ImmutableArray<AgendaItem> Apply(ImmutableArray<AgendaItem> items) =>
        AreCounted(items, Order(), place => place.ToString(CultureInfo.InvariantCulture)) ? Read(items, Order())
            : AreCounted(items, Letter(), place => ((char)('A' + place - 1)).ToString()) ? Read(items, Letter()) : ByForm(items);

    /// <summary>"1. Regnskab", "2) Notat", "3 Kort", "A) Notat": where nearly all items count their attachments from one.</summary>
    /// <param name="order">How an entry begins.</param>
    /// <param name="nth">What the n-th entry is called, in capitals.</param>
    private static bool AreCounted(ImmutableArray<AgendaItem> items, Regex order, Func<int, string> nth)
    {
        var lists = items.Select(item => item.Attachments.Where(attachment => attachment.Label is null).ToList())
            .Where(list => list.Count > 0).ToList();
        var counted = lists.FindAll(list => list.Select((attachment, i) =>
            string.Equals(order.Match(attachment.Title).Groups["label"].Value, nth(i + 1), StringComparison.OrdinalIgnoreCase))
            .All(isNext => isNext));
        return counted.Count > 0 && counted.Count >= Nearly * lists.Count
            && (counted.Sum(list => list.Count) >= Fewest || order.Match(counted[0][0].Title).Groups["mark"].Length > 0);
    }

    private static ImmutableArray<AgendaItem> ByForm(ImmutableArray<AgendaItem> items)
    {
        var titles = items.SelectMany(item => item.Attachments).Where(attachment => attachment.Label is null)
            .Select(attachment => attachment.Title).ToList();
        var habit = Array.Find((Regex[])[Before(), Behind()], form => titles.Count(form.IsMatch) is var count && count >= Fewest
            && count >= Nearly * titles.Count);
        return habit is null ? items : Read(items, habit);
    }

    private static ImmutableArray<AgendaItem> Read(ImmutableArray<AgendaItem> items, Regex habit) =>
        [.. items.Select(item => item with { Attachments = [.. item.Attachments.Select(attachment => Read(attachment, habit))] })];

    private static Attachment Read(Attachment attachment, Regex habit) =>
        attachment.Label is null && habit.Match(attachment.Title) is { Success: true } match
            ? attachment with
            {
                Label = match.Groups["label"].Value,
                Title = attachment.Title.Remove(match.Index, match.Length).Trim(),
            } : attachment;

    [GeneratedRegex(@"^(?<label>\d{1,2})(?:(?<mark>[.)])\s+(?=\S)|\s+(?=[\p{L}""”»']))", RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?<label>[A-Za-z])(?<mark>[.)])\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    /// <summary>A figure and a sign or a letter beside it; a year or a season alone is the title's.</summary>
    [GeneratedRegex(
        @"^(?!(?:19|20)\d{2}(?:[/-]\d{2,4})?\b)"
            + @"(?<label>\p{Lu}{0,3}-?\d{1,8}(?:[./-][\p{L}\d]{1,8}){0,3}(?<=\D.*|\d{5,}))\s*[:–·-]?\s+(?=\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s*\((?<label>(?:dok\.? ?(?:nr\.? ?)?)?\d[\d./-]{2,}\d)\)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
