namespace Ingest.Corpus.Drawing;

/// <summary>The Debian font packages the corpus is drawn with are not installed.</summary>
public sealed class FontsMissingException(string file) : Exception(
    $"The font file {file} was not found. The corpus is drawn with Debian's fonts: " +
    "apt-get install fonts-liberation fonts-dejavu fonts-crosextra-carlito fonts-crosextra-caladea " +
    "fonts-open-sans fonts-noto-core fonts-lato fonts-roboto-unhinted fonts-freefont-ttf");
