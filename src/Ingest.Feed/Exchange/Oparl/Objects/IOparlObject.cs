namespace Ingest.Feed.Exchange.Oparl.Objects;

/// <summary>
/// An object of OParl 1.1 (https://dev.oparl.org/spezifikation/1.1, and the JSON schemas of github.com/OParl/spec). The records have the
/// properties that an agenda has something for, in the order of the schemas; null is not written, as the specification recommends.
/// </summary>
public interface IOparlObject
{
    /// <summary>Its address, by which it is fetched.</summary>
    string Id { get; }

    /// <summary>Its kind: <c>https://schema.oparl.org/1.1/Meeting</c>.</summary>
    string Type { get; }
}
