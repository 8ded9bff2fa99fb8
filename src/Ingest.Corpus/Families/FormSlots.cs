using System.Collections.Immutable;
using Ingest.Model.Output;
using static Ingest.Corpus.Families.Slots;
using static Ingest.Model.Output.FieldKind;
using Kind = Ingest.Model.Output.FieldKind;

namespace Ingest.Corpus.Families;

/// <summary>Orders of headings of boards, of short minutes and of bodies with names of their own.</summary>
internal static class FormSlots
{
    private static readonly ImmutableArray<FieldKind> Everything = [Background, Presentation, Proposal, Summary, Economy, Legal,
        Consultation];

    /// <summary>Text, then what was decided.</summary>
    public static readonly ImmutableArray<FieldSlot> Minutes =
    [
        With(Body, [.. Everything, Recommendation], ""),
        Of(Kind.Decision, "Beslutning", "Referat", "Beslutninger"),
    ];

    /// <summary>Text alone, decisions in it.</summary>
    public static readonly ImmutableArray<FieldSlot> Talk = [With(Body, [.. Everything, Recommendation], "")];

    public static readonly ImmutableArray<FieldSlot> Board =
    [
        With(Presentation, [Background, Summary, Proposal, Legal, Consultation], "Sagsfremstilling", "Beskrivelse af sagen"),
        Of(Economy, "Økonomi", "Økonomiske konsekvenser"),
        Of(Recommendation, "Indstilling", "Det indstilles", "Administrationens indstilling"),
        Of(Attachments, "Bilag"),
        Of(Kind.Decision, "Beslutning", "Beslutninger"),
        Maybe(Kind.Attendance, 0.35, "Fraværende", "Ikke til stede"),
    ];

    /// <summary>A form with many headings that no other body has.</summary>
    public static readonly ImmutableArray<FieldSlot> Unusual =
    [
        Maybe(Other, 0.5, "-"),
        With(Presentation, [Background, Summary, Proposal], "Sagsfremstilling", "Beskrivelse af sagen", "Oplæg"),
        Maybe(Other, 0.7, "-"),
        Maybe(Other, 0.7, "-"),
        Maybe(Economy, 0.8, "Økonomi", "Økonomiske konsekvenser"),
        Maybe(Legal, 0.6, "Lovgrundlag", "Retsgrundlag"),
        Maybe(Other, 0.6, "-"),
        Maybe(Consultation, 0.5, "Høring", "Inddragelse"),
        Of(Recommendation, "Indstilling", "Direktionens indstilling", "Det indstilles"),
        Of(Kind.Decision, "Beslutning"),
        Maybe(Kind.Attendance, 0.4, "Fraværende", "Fraværende under punktet", "Følgende deltog ikke i behandlingen af punktet"),
        Of(Attachments, "Bilag", "Bilag til punktet"),
    ];

    /// <summary>
    /// Decisions first; proposals and recommendations in plain capitals among bold headings, earlier steps in labelled lines.
    /// </summary>
    public static readonly ImmutableArray<FieldSlot> Mixed =
    [
        Of(Kind.Decision, "Beslutninger", "Beslutning"),
        new(Proposal, ["BESLUTNINGSFORSLAG FRA {P}", "FORSLAG FRA {P}"], Form: FieldForm.Plain),
        new(Recommendation, ["INDSTILLING FRA MAGISTRATSAFDELINGEN", "INDSTILLING FRA FORVALTNINGEN", "INDSTILLING"], Form: FieldForm.Plain,
            BareShare: 0.4),
        Of(Summary, "Resume", "Resumé"),
        With(Presentation, [Background, Economy], "Sagsfremstilling"),
        Maybe(Other, 0.6, "-"),
        new(History, ["Sagsforløb", "Sagsgang"], Share: 0.7, Pool: "forløb-linjer"),
        Of(Attachments, "Bilag"),
    ];

    /// <summary>The recommendation first, everything else under one heading.</summary>
    public static readonly ImmutableArray<FieldSlot> Chapters =
    [
        Of(Summary, "Resumé", "Sagens kerne"),
        Of(Recommendation, "Indstilling", "Forvaltningen indstiller"),
        With(Presentation, [Background, Proposal, Economy, Legal], "Sagsfremstilling", "Supplerende sagsfremstilling"),
        Maybe(Communication, 0.3, "Kommunikation"),
        Of(Attachments, "Bilag"),
        Of(Kind.Decision, "Beslutning"),
    ];
}
