namespace Ingest.Corpus.Drawing;

/// <summary>A typeface family the corpus may be set in; the files come from Debian packages.</summary>
public enum TypeFamily
{
    LiberationSans,
    LiberationSerif,
    LiberationNarrow,
    DejaVuSans,
    DejaVuSerif,
    DejaVuCondensed,
    Carlito,
    Caladea,
    OpenSans,
    Lato,
    Roboto,
    RobotoCondensed,
    NotoSans,
    NotoSerif,
    FreeSans,
    FreeSerif,
}
