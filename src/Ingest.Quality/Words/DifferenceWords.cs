using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;

namespace Ingest.Quality.Words;

/// <summary>Differences for a person. The scorer names places in English; here they get their Danish names too.</summary>
public static partial class DifferenceWords
{
    public static BilingualText Kind(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Missing => new("mangler", "missing"),
        DifferenceKind.Invented => new("for meget", "extra"),
        DifferenceKind.Differs => new("anderledes", "differs"),
        _ => new("til orientering", "note"),
    };

    /// <summary>The sort of place, under which the gallery gathers differences.</summary>
    public static string Category(Difference difference)
    {
        var place = difference.Place;
        return difference.Item == "meeting" ? (place == "participant" ? "participant" : "meeting")
            : difference.Item.StartsWith("table ", StringComparison.Ordinal) ? (place is "table" ? "table" : "cell")
            : place.StartsWith("field ", StringComparison.Ordinal) && place.EndsWith(" text", StringComparison.Ordinal) ? "text"
            : place.Split(' ')[0] is "level" or "id" or "access" or "number" or "parent" ? "item " + place.Split(' ')[0]
            : place.Split(' ')[0];
    }

    public static BilingualText CategoryName(string category) => category switch
    {
        "meeting" => new("Mødets oplysninger", "Facts of the meeting"),
        "participant" => new("Deltagere", "Participants"),
        "table" => new("Hele tabeller", "Whole tables"),
        "cell" => new("Celler, rækker og hoveder i tabeller", "Cells, rows and headers of tables"),
        "text" => new("Felters tekst", "Texts of fields"),
        "field" => new("Hele felter", "Whole fields"),
        "item" => new("Hele punkter", "Whole items"),
        "title" => new("Titler", "Titles"),
        "item number" => new("Punktnumre", "Item numbers"),
        "item parent" => new("Overordnede punkter", "Parents"),
        "item access" => new("Åben eller lukket", "Open or closed"),
        "case" => new("Sagens nummer og behandler", "Case number and handler"),
        "attachment" => new("Bilag", "Attachments"),
        "decision" => new("Beslutninger", "Decisions"),
        "link" => new("Links", "Links"),
        _ => BilingualText.Same(category),
    };

    /// <summary>The heading that a difference stands under.</summary>
    public static BilingualText Item(Difference difference) => difference.Item switch
    {
        "meeting" => new("Mødet", "The meeting"),
        var item when item.StartsWith("table ", StringComparison.Ordinal) =>
            new("Tabel" + item["table".Length..].Replace(" of item ", " i punkt ", StringComparison.Ordinal),
                "Table" + item["table".Length..]),
        var item => BilingualText.Same(item.StartsWith("- ", StringComparison.Ordinal) ? item[1..].TrimStart() : item),
    };

    public static BilingualText Place(Difference difference) => new(Danish(difference.Place), difference.Place);

    private static string Danish(string place)
    {
        if (Field().Match(place) is { Success: true } field)
        {
            var kind = Enum.TryParse<FieldKind>(field.Groups["kind"].Value, ignoreCase: true, out var known)
                ? KindWords.Of(known).Danish : field.Groups["kind"].Value;
            var heading = field.Groups["heading"].Value is "(no heading)" ? "(uden overskrift)" : field.Groups["heading"].Value;
            var part = field.Groups["part"].Value switch { " text" => ": tekst", " blocks" => ": afsnit", _ => "" };
            return $"felt {kind} {heading}{part}";
        }

        return Words().Replace(place, match => match.Value switch
        {
            "title" => "titel",
            "number" => "nummer",
            "parent" => "overordnet punkt",
            "level" => "niveau",
            "access" => "åben/lukket",
            "case" => "sag:",
            "handler" => "behandler",
            "document" => "dokument",
            "field" => "felt",
            "attachment" => "bilag",
            "url" => "adresse",
            "decision" => "beslutning",
            "participant" => "deltager",
            "table" => "tabel",
            "headers" => "kolonnehoveder",
            "units" => "enheder",
            "row" => "række",
            "column" => "kolonne",
            "value" => "værdi",
            "body" => "organ",
            "kind" => "slags",
            "date" => "dato",
            "place" => "sted",
            "item" => "punkt",
            "cells" => "celler",
            "caption" => "billedtekst",
            "text" => "tekst",
            "and" => "og",
            _ => match.Value,
        });
    }

    [GeneratedRegex(@"^field (?<kind>[a-z]+) (?<heading>"".*""|\(no heading\))(?<part> text| blocks)?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Field();

    [GeneratedRegex(
        @"(?<![""\w])(?:title|number|parent|level|access|case|handler|document|field|attachment|url|decision|participant|table|headers"
            + @"|units|row|column|value|body|kind|date|place|item|cells|caption|text|and)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
