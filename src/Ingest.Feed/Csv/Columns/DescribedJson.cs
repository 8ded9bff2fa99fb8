using System.Text.Json.Nodes;

namespace Ingest.Feed.Csv.Columns;

/// <summary>Title and description of a package, a file or a column in both languages, as <see cref="DataPackage"/> says.</summary>
internal static class DescribedJson
{
    public static void Describe(JsonObject what, string title, string danishTitle, string description, string danish)
    {
        what["title"] = title;
        what["x-title-da"] = danishTitle;
        what["description"] = description;
        what["x-description-da"] = danish;
    }
}
