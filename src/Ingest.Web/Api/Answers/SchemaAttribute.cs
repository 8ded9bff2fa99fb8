namespace Ingest.Web.Api.Answers;

/// <summary>The property has what the agenda's own schema calls so.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SchemaAttribute(string name) : Attribute
{
    public string Name => name;
}
