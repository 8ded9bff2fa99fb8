using System.Text.Json.Serialization;
using Ingest.Web.Api.Answers;

namespace Ingest.Web.Api;

/// <summary>What the API answers, as the compiler wrote it down.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ServiceAnswer))]
[JsonSerializable(typeof(SearchPage))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(BodyList))]
[JsonSerializable(typeof(MeetingList))]
[JsonSerializable(typeof(ItemAnswer))]
[JsonSerializable(typeof(TableAnswer))]
[JsonSerializable(typeof(CaseAnswer))]
[JsonSerializable(typeof(ChangeList))]
internal sealed partial class ApiTypes : JsonSerializerContext;
