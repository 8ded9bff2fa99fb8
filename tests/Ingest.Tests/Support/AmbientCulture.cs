using System.Globalization;

namespace Ingest.Tests.Support;

/// <summary>Another culture for a while.</summary>
public sealed class AmbientCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public AmbientCulture(string name) => CultureInfo.CurrentCulture = new CultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
