using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Guard;

/// <summary>All links have the base path; a request may have it or not, for some proxies take it off.</summary>
public static class BasePath
{
    internal static Task Set(HttpContext context, RequestDelegate next, PathString path)
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments(path, StringComparison.Ordinal, out var rest))
        {
            request.Path = rest;
        }

        request.PathBase = path;
        return next(context);
    }

    /// <returns>With a slash before it and none behind; null where it is no path.</returns>
    public static string? Of(string given)
    {
        var path = given.Trim('/');
        return path.Length == 0 ? ""
            : path.Split('/').All(part => part is not ("" or "." or "..")
                && part.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or '~')) ? "/" + path : null;
    }
}
