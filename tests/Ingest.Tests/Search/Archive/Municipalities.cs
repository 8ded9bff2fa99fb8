using System.Collections.Immutable;

namespace Ingest.Tests.Search.Archive;

/// <summary>Three municipalities that are nowhere, with four bodies each.</summary>
internal static class Municipalities
{
    public static ImmutableArray<Municipality> All { get; } =
    [
        Of("Østerlund", "oesterlund",
            new Body("Teknik- og Miljøudvalget", "teknik-og-miljoe", "T", 2), new Body("Børne- og Undervisningsudvalget", "boern", "B", 1),
            new Body("Økonomiudvalget", "oekonomi", "O", 1), new Body("Byrådet", "byraadet", null, 1)),
        Of("Fjordvang", "fjordvang",
            new Body("Klima- og Teknikudvalget", "klima-og-teknik", "T", 2), new Body("Social- og Sundhedsudvalget", "social", "S", 1),
            new Body("Økonomi- og Planudvalget", "oekonomi-og-plan", "O", 1),
            new Body("Kommunalbestyrelsen", "kommunalbestyrelsen", null, 1)),
        Of("Brinkholm", "brinkholm",
            new Body("Kultur- og Fritidsudvalget", "kultur", "K", 1), new Body("Ældre- og Omsorgsudvalget", "omsorg", "S", 1),
            new Body("Børne- og Skoleudvalget", "boern-og-skole", "B", 1), new Body("Byrådet", "byraadet", null, 1)),
    ];

    private static Municipality Of(string name, string folder, params ImmutableArray<Body> bodies) =>
        new($"{name} Kommune", folder, Stock.Shared[$"place {name}"], bodies);
}
