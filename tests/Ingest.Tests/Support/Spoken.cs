using Ingest.Language;

namespace Ingest.Tests.Support;

/// <summary>Another language for a while; for tests of <see cref="SpeaksInTurn"/> alone.</summary>
public sealed class Spoken : IDisposable
{
    private readonly SpokenLanguage _before = SpokenTexts.Language;

    public Spoken(SpokenLanguage language) => SpokenTexts.Language = language;

    public void Dispose() => SpokenTexts.Language = _before;
}
