using System.Collections.Immutable;
using System.Globalization;
using Ingest.Web.Api.Parameters;
using Ingest.Web.Guard;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Ingest.Web.Api;

/// <summary>A request as its route reads it: of its own, for the request itself may be over while an answer is still made.</summary>
public sealed class ApiCall
{
    private const int MostValues = 50;

    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _query;
    private readonly ImmutableDictionary<string, string> _path;

    /// <exception cref="ProblemException">It says something that the route knows nothing of, or says it too often.</exception>
    public ApiCall(HttpRequest request, IReadOnlyList<ApiParameter> parameters)
    {
        Root = request.PathBase.ToUriComponent();
        Path = Root + request.Path.ToUriComponent();
        Address = $"{request.Scheme}://{request.Host.ToUriComponent()}{Root}";
        _path = parameters.Where(parameter => parameter.IsInPath)
            .ToImmutableDictionary(parameter => parameter.Name, parameter => InPath(request.RouteValues[parameter.Name]));
        var query = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (name, given) in request.Query)
        {
            var known = parameters.FirstOrDefault(parameter => !parameter.IsInPath && parameter.Name == name)
                ?? throw Wrong($"There is no parameter '{Shown(name)}' here; there is {Names(parameters)}.");
            ImmutableArray<string> values = [.. given.OfType<string>().Where(value => value.Length > 0)];
            if (values.Length > (known.IsMany ? MostValues : 1))
            {
                throw Wrong($"'{name}' is given too often.");
            }

            query[name] = values;
        }

        _query = query.ToImmutable();
    }

    /// <summary>The base path, escaped; "" at the root.</summary>
    public string Root { get; }

    /// <summary>The request's own, with the base path, without what is asked.</summary>
    public string Path { get; }

    /// <summary>Of the server with its base path, as the client has it: <c>https://example.org/dagsordener</c>.</summary>
    public string Address { get; }

    public string? Text(TextParameter parameter) => One(parameter) is { } given ? parameter.Read(given) : null;

    public ImmutableArray<string> Texts(TextParameter parameter) => [.. All(parameter).Select(parameter.Read)];

    public int? Number(NumberParameter parameter) => One(parameter) is { } given ? parameter.Read(given) : parameter.Usual;

    public ImmutableArray<int> Numbers(NumberParameter parameter) => [.. All(parameter).Select(parameter.Read)];

    public T Choice<T>(ChoiceParameter<T> parameter)
        where T : struct, Enum => One(parameter) is { } given ? parameter.Read(given) : default;

    public ImmutableArray<T> Choices<T>(ChoiceParameter<T> parameter)
        where T : struct, Enum => [.. All(parameter).Select(parameter.Read)];

    public DateTimeOffset? Time(TimeParameter parameter) => One(parameter) is { } given ? parameter.Read(given) : null;

    /// <summary>This call's address with another value.</summary>
    public string With(ApiParameter parameter, object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return Path + new QueryBuilder(_query.SetItem(parameter.Name, [text]).SelectMany(one => one.Value, (one, its) =>
            KeyValuePair.Create(one.Key, its)));
    }

    private string? One(ApiParameter parameter) => All(parameter) is [var one] ? one : null;

    private ImmutableArray<string> All(ApiParameter parameter) =>
        parameter.IsInPath ? [_path[parameter.Name]] : _query.GetValueOrDefault(parameter.Name, []);

    /// <summary>A slash in a piece of a path comes escaped, and stays so.</summary>
    private static string InPath(object? value) =>
        (value as string ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static string Names(IReadOnlyList<ApiParameter> parameters) =>
        string.Join(", ", parameters.Where(parameter => !parameter.IsInPath).Select(parameter => parameter.Name)) is { Length: > 0 } names
            ? names : "none";

    private static string Shown(string name) => name.Length > 40 ? name[..40] + "…" : name;

    private static ProblemException Wrong(string detail) => new(StatusCodes.Status400BadRequest, detail);
}
