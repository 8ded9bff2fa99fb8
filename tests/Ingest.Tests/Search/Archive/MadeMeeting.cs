using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

public sealed record MadeMeeting(AgendaDocument Document, ImmutableArray<MadeItem> Items);
