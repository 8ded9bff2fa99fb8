using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl;

namespace Ingest.Web.Api.Oparl;

/// <summary>An object as a list knows it.</summary>
/// <param name="Path">From the interface's base: <c>meeting/m01.json</c>.</param>
/// <param name="Groups">The keys of the meetings that it is made of; none of a person or an organization, who are of all.</param>
internal sealed record OparlEntry(string Path, OparlStamp Stamp, ImmutableArray<string> Groups);
