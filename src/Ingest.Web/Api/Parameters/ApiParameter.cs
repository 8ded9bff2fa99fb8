using System.Text.Json.Nodes;
using Ingest.Web.Guard;

namespace Ingest.Web.Api.Parameters;

/// <summary>A parameter of a route: how it is read, and how it is described.</summary>
public abstract record ApiParameter(string Name, string Says)
{
    /// <summary>It is a piece of the path, and always there.</summary>
    public bool IsInPath { get; init; }

    /// <summary>It may be given several times.</summary>
    public bool IsMany { get; init; }

    public abstract JsonObject Schema();

    /// <summary>The request is answered with what is wrong in it.</summary>
    protected ProblemException Wrong(string wanted) => new(400, $"'{Name}' {wanted}.");
}
