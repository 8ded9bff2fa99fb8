using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>All that the program says to people, by name.</summary>
public static partial class Texts
{
    private static Wording Plain([CallerMemberName] string key = "") => new(key, []);

    private static Wording With(ImmutableArray<object> values, [CallerMemberName] string key = "") => new(key, values);
}
