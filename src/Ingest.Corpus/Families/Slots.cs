using System.Collections.Immutable;
using Ingest.Model.Output;
using static Ingest.Model.Output.FieldKind;
using Kind = Ingest.Model.Output.FieldKind;

namespace Ingest.Corpus.Families;

/// <summary>The orders of headings that bodies use.</summary>
internal static class Slots
{
    public static FieldSlot Of(FieldKind kind, params string[] headings) => new(kind, [.. headings]);

    public static FieldSlot Maybe(FieldKind kind, double share, params string[] headings) => new(kind, [.. headings], Share: share);

    public static FieldSlot Always(FieldKind kind, params string[] headings) => new(kind, [.. headings], EvenEmpty: true);

    public static FieldSlot With(FieldKind kind, ImmutableArray<FieldKind> also, params string[] headings) =>
        new(kind, [.. headings], also);

    /// <summary>Background, recommendation, presentation, as KKR has it.</summary>
    public static readonly ImmutableArray<FieldSlot> Kkr =
    [
        With(Background, [Summary], "Baggrund"),
        Of(Recommendation, "Indstilling"),
        With(Presentation, [Proposal, Economy], "Sagsfremstilling"),
        Of(Kind.Decision, "Beslutning"),
        Of(Attachments, "Bilag"),
    ];

    /// <summary>The decision first, as a system that publishes decisions prints it.</summary>
    public static readonly ImmutableArray<FieldSlot> DecisionFirst =
    [
        Of(Kind.Decision, "Beslutninger"),
        Of(Proposal, "BESLUTNINGSFORSLAG FRA {P}", "Forslag fra {P}"),
        Of(Summary, "Resume"),
        Of(Recommendation, "Beslutningspunkter", "Indstilling", "Beslutningspunkter"),
        With(Presentation, [Background], "Sagsfremstilling"),
        Maybe(Economy, 0.5, "Økonomi", "Økonomiske konsekvenser"),
        Maybe(Other, 0.3, "-"),
        Maybe(History, 0.6, "Sagsforløb"),
        Of(Attachments, "Bilag"),
    ];

    /// <summary>A case system's fixed form.</summary>
    public static readonly ImmutableArray<FieldSlot> CaseSystem =
    [
        Always(Authority, "Beslutningskompetence", "Beslutningen træffes af", "Sagen afgøres i"),
        Maybe(Summary, 0.7, "Resumé", "Sagens kerne"),
        Of(Background, "Baggrund", "Indledning"),
        Of(Presentation, "Sagsfremstilling", "Beskrivelse af sagen"),
        Of(Proposal, "Forslag fra {P}"),
        Always(Economy, "Økonomiske konsekvenser", "Økonomi"),
        new(Legal, ["Lovgrundlag", "Retsgrundlag"], Share: 0.7, BareShare: 0.15),
        Maybe(Consultation, 0.4, "Høring"),
        Maybe(Communication, 0.5, "Kommunikation"),
        Maybe(Other, 0.5, "-"),
        Of(Recommendation, "Indstilling", "Administrationens indstilling"),
        Of(Kind.Decision, "Beslutning"),
        Maybe(Kind.Attendance, 0.3, "Følgende deltog ikke i behandlingen af punktet", "Inhabilitet"),
        Of(Attachments, "Bilag"),
    ];

    public static readonly ImmutableArray<FieldSlot> RecommendationFirst =
    [
        Of(Recommendation, "Indstilling", "Direktionen indstiller"),
        Of(Summary, "Sammendrag", "Resume"),
        With(Presentation, [Background, Proposal], "Sagsfremstilling"),
        Maybe(Consultation, 0.5, "Inddragelse", "Høring"),
        Maybe(Economy, 0.8, "Økonomi og organisatoriske konsekvenser", "Økonomiske konsekvenser og finansiering"),
        Maybe(Communication, 0.4, "Pressemeddelelse", "Kommunikation"),
        Of(Attachments, "Bilag"),
        Maybe(History, 0.6, "Punktet behandlet tidligere", "Sagsgang"),
        Of(Kind.Decision, "Beslutning"),
    ];

    /// <summary>Few headings.</summary>
    public static readonly ImmutableArray<FieldSlot> Short =
    [
        With(Presentation, [Background, Summary, Proposal], "Sagsfremstilling"),
        With(Recommendation, [], "Indstilling"),
        Of(Attachments, "Bilag"),
        Of(Kind.Decision, "Beslutning"),
    ];

    /// <summary>Text straight under the item heading.</summary>
    public static readonly ImmutableArray<FieldSlot> Unheaded =
    [
        With(Body, [Background, Presentation, Proposal, Summary, Economy], ""),
        Of(Recommendation, "Indstilling"),
        Of(Kind.Decision, "Beslutning"),
        Of(Attachments, "Bilag"),
    ];

    public static readonly ImmutableArray<FieldSlot> Old =
    [
        With(Presentation, [Background, Summary, Proposal], "Sagsfremstilling", "Beskrivelse af sagen", "Supplerende sagsfremstilling"),
        Maybe(Legal, 0.6, "Retsgrundlag"),
        new(Economy, ["Økonomi"], BareShare: 0.3),
        Of(Recommendation, "Indstilling"),
        Of(Attachments, "Bilag"),
        Of(Kind.Decision, "Beslutning", "Referat"),
    ];

    public static readonly ImmutableArray<FieldSlot> Problem =
    [
        With(Background, [Summary], "Problemstilling", "Indledning"),
        With(Presentation, [], "Løsning", "Oplæg"),
        Maybe(Proposal, 0.7, "Beslutningsforslag", "Beslutningstema"),
        Maybe(Economy, 0.8, "Økonomiske konsekvenser"),
        Maybe(Legal, 0.4, "Lovgrundlag"),
        Maybe(Other, 0.5, "-"),
        Of(Recommendation, "Indstilling"),
        Maybe(Authority, 0.7, "Kompetence"),
        Of(Attachments, "Bilag"),
        Of(Kind.Decision, "Beslutning"),
    ];
}
