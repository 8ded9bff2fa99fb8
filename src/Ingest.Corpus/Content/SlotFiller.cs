using System.Globalization;
using System.Text;
using Ingest.Corpus.Planning;

namespace Ingest.Corpus.Content;

/// <summary>
/// Fills the slots of one item's words: <c>{K}</c> the municipality, <c>{R}</c> the council in running text, <c>{å+1}</c> a
/// year, <c>{d-}</c>/<c>{d+}</c> a date before or after the meeting, <c>{m:3,2}</c>/<c>{n:1200}</c> a figure of about that size,
/// and any pool by its name (<c>{vej}</c>). A name after the slot's own (<c>{vej#2}</c>, <c>{m#a:3,2}</c>) keeps its value through the
/// item.
/// </summary>
internal sealed class SlotFiller(Scene scene, Dice dice)
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);

    public string Fill(string words)
    {
        var open = words.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return words;
        }

        var text = new StringBuilder();
        var at = 0;
        while (open >= 0)
        {
            var close = words.IndexOf('}', open);
            text.Append(words, at, open - at).Append(Value(words[(open + 1)..close]));
            at = close + 1;
            open = words.IndexOf('{', at);
        }

        text.Append(words, at, words.Length - at);
        if (text.Length > 0 && char.IsLower(text[0]) && words[0] == '{' && words.StartsWith("{R}", StringComparison.Ordinal))
        {
            text[0] = char.ToUpperInvariant(text[0]);
        }

        return text.ToString();
    }

    private string Value(string slot)
    {
        var name = slot.Split(':')[0];
        var keep = name.Contains('#', StringComparison.Ordinal) || !(name is "m" or "n" or "d-" or "d+" or "navn");
        if (keep && _kept.TryGetValue(name, out var before))
        {
            return before;
        }

        var value = Fresh(name.Split('#')[0],
            slot.Contains(':', StringComparison.Ordinal) ? slot[(slot.IndexOf(':', StringComparison.Ordinal) + 1)..] : "");
        if (keep)
        {
            _kept[name] = value;
        }

        return value;
    }

    private string Fresh(string name, string size)
    {
        switch (name)
        {
            case "K": return scene.Commune;
            case "O": return scene.Organisation;
            case "R": return scene.Council;
            case "RN": return scene.CouncilName;
            case "U": return scene.Body;
            case "F": return dice.Pick(ContentLibrary.Shared.Pool("forvaltning"));
            case "navn": return ScenePlanner.Name(dice);
            case "P1" or "P2" or "P3": return dice.Pick(ContentLibrary.Shared.Pool("partinavn"));
            case "d-": return Date(scene.Date.AddDays(-dice.Between(20, 500)));
            case "d+": return Date(scene.Date.AddDays(dice.Between(20, 420)));
            case "d": return Date(scene.Date);
            case "m": return Figure(size.Length == 0 ? "8,5" : size, 0.35);
            case "n": return Figure(size.Length == 0 ? "120" : size, 0.4);
        }

        if (name.StartsWith('å'))
        {
            var shift = name.Length > 1 ? int.Parse(name.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
            return (scene.Date.Year + shift).ToString(CultureInfo.InvariantCulture);
        }

        return dice.Pick(ContentLibrary.Shared.Pool(name));
    }

    private string Figure(string size, double spread)
    {
        var comma = size.IndexOf(',', StringComparison.Ordinal);
        var decimals = comma < 0 ? 0 : size.Length - comma - 1;
        var about = decimal.Parse(size, NumberStyles.Number, Danish);
        var value = Math.Round(about * (decimal)(1 - spread + (2 * spread * dice.Real())), decimals, MidpointRounding.AwayFromZero);
        if (decimals == 0 && about >= 10000)
        {
            value = Math.Round(value / 1000) * 1000;
        }

        return value.ToString(FormattableString.Invariant($"N{decimals}"), Danish);
    }

    public static string Date(DateOnly date) => date.ToString("d. MMMM yyyy", Danish);
}
