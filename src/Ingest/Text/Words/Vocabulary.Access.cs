namespace Ingest.Text.Words;

// The words that say who may see an item, as patterns; compared without casing.
public static partial class Vocabulary
{
    public const string OpenWord = @"åben|åbent|åbne|offentlig|offentligt";

    public const string ClosedWord =
        @"lukket|lukkede|luk|fortrolig|fortroligt|ikke[- ]offentlig|ikke[- ]offentligt|ikke[- ]åben|ikke[- ]åbent";

    /// <summary>What is open or closed.</summary>
    public const string AccessNoun = @"punkt|sag|behandling|dagsorden|dagsordenspunkt|møde|del";

    /// <summary>Begins a reason behind the option: <c>Lukket punkt, jf. styrelseslovens § 10</c>.</summary>
    public const string ReasonStart = @"jf|jvf|i henhold|i medfør|efter|med hjemmel|grundet|på grund|pga|begrundelse|af hensyn";
}
