using System.Text.Json.Serialization;
using Ingest.Model.Output;

namespace Ingest.Json;

/// <summary>
/// The contract's records as the compiler wrote them down, so that nothing is looked up, or compiled, when one is written.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AgendaDocument))]
internal sealed partial class AgendaTypes : JsonSerializerContext;
