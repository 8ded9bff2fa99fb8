using Ingest.Language;

namespace Ingest.Tests.Support;

/// <summary>Another language for a while; for tests of <see cref="SpeaksInTurn"/> alone.</summary>
public sealed class Spoken : IDisposable
{
    private readonly SpokenLanguage _before = Texts.Language;

    public Spoken(SpokenLanguage language) => Texts.Language = language;

    public void Dispose() => Texts.Language = _before;
}
