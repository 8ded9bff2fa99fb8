using Ingest.Model.Output;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages.Sides;

/// <summary>What stands behind each part of the data: its place on the pages, that it is unsure, and what opens the form for it.</summary>
internal static class SideLinks
{
    public static string See(string anchor, IReadOnlyList<SourceBox> source)
    {
        if (source.Count == 0)
        {
            return "";
        }

        var (page, last) = (source[0].Page, source[^1].Page);
        var pages = page == last ? $"{page}" : $"{page}–{last}";
        return FormattableString.Invariant(
            $"<a class=\"see\" href=\"#p{page}-{anchor}\" data-see=\"{anchor}\">{Html.Both($"s. {pages}", $"p. {pages}")}</a>");
    }

    public static string Unsure(double confidence) => confidence >= Doubts.SureFrom
        ? ""
        : $"<span class=\"badge "
            + $"warn\">{Html.Both(new("usikker " + Html.Number(confidence).Danish, "unsure " + Html.Number(confidence).English))}</span>";

    public static string Fix(string anchor) =>
        $"<button type=\"button\" class=\"fix\" data-fix=\"{anchor}\">{Html.Both("Ret", "Correct")}</button>";

    /// <summary>Opens the form for what is missing.</summary>
    public static string Add(string anchor, BilingualText what) =>
        $"<button type=\"button\" class=\"fix add\" data-fix=\"{anchor}\">+ {Html.Both(what)}</button>";
}
