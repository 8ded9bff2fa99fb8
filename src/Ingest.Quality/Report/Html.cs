using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report;

/// <summary>The report's HTML, in both languages at once: the page's switch hides one.</summary>
internal static class Html
{
    /// <summary>Safe inside a script element: no angle brackets, no ampersand.</summary>
    private static readonly JsonSerializerOptions Script = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Text(string? text) => WebUtility.HtmlEncode(Drawable(text ?? ""));

    public static string Both(string danish, string english) => BothHtml(Text(danish), Text(english));

    /// <summary>The same of what is HTML already.</summary>
    public static string BothHtml(string danish, string english) =>
        $"<span class=\"da\" lang=\"da\">{danish}</span><span class=\"en\" lang=\"en\">{english}</span>";

    public static string Both(BilingualText said) =>
        string.Equals(said.Danish, said.English, StringComparison.Ordinal) ? Text(said.Danish) : Both(said.Danish, said.English);

    /// <summary>The heading of a table's column.</summary>
    public static string Column(string danish, string english) => $"<th scope=\"col\">{Both(danish, english)}</th>";

    /// <summary>The same over numbers.</summary>
    public static string NumberColumn(string danish, string english) => $"<th scope=\"col\" class=\"n\">{Both(danish, english)}</th>";

    /// <summary>The beginning of a table that is scrolled sideways where it is too wide.</summary>
    public static string WideTable(BilingualText name) =>
        $"<div class=\"wide\" tabindex=\"0\" role=\"region\" {Label("aria-label", name)}><table>";

    /// <summary>An attribute in both languages; the script follows the switch.</summary>
    public static string Label(string attribute, BilingualText said) =>
        $"{attribute}=\"{Text(said.Danish)}\" data-{attribute}-da=\"{Text(said.Danish)}\" data-{attribute}-en=\"{Text(said.English)}\"";

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Script);

    /// <summary>Cut to a tenth of a per cent, not rounded: 99.96 % is not 100 %.</summary>
    public static BilingualText Percent(double ratio)
    {
        var cut = Math.Floor((ratio * 1000) + 1e-9) / 10;
        var text = cut.ToString(cut >= 100 ? "0" : "0.0", CultureInfo.InvariantCulture);
        return new(text.Replace('.', ',') + " %", text + "%");
    }

    public static BilingualText Number(double value, string format = "0.00")
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture);
        return new(text.Replace('.', ','), text);
    }

    public static BilingualText Count(int count) => new(
        count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.'), count.ToString("#,0", CultureInfo.InvariantCulture));

    public static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("report/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Points and pixels.</summary>
    public static string Num(double value) =>
        Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>HTML has no control characters, and XML has no place for the last two of the plane.</summary>
    private static string Drawable(string text) => text.Any(IsUndrawable)
        ? string.Concat(text.Select(c => IsUndrawable(c) ? '\uFFFD' : c)) : text;

    private static bool IsUndrawable(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\uFFFE' or '\uFFFF';
}
