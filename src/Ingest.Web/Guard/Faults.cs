using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Guard;

/// <summary>Whatever ends without an answer gets one, which tells nothing of this machine.</summary>
internal static class Faults
{
    public static async Task Answer(HttpContext context, RequestDelegate next, TextWriter told)
    {
        try
        {
            await next(context).ConfigureAwait(false);
            if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null } bare
                && bare.ContentLength is null or 0)
            {
                await Problem.Of(bare.StatusCode).Write(context).ConfigureAwait(false);
            }
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for it any more.
        }
        catch (Exception fault)
        {
            if (fault is not (ProblemException or BadHttpRequestException))
            {
                told.WriteLine(OneLine.Of($"{Path(context)}: {fault.GetType().Name}: {fault.Message}"));
            }

            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            context.Response.Clear();
            await Of(fault).Write(context).ConfigureAwait(false);
        }
    }

    private static Problem Of(Exception fault) => fault switch
    {
        ProblemException known => Problem.Of(known.Status, known.Message),
        BadHttpRequestException bad => Problem.Of(bad.StatusCode),
        _ => Problem.Of(StatusCodes.Status500InternalServerError),
    };

    private static string Path(HttpContext context) => context.Request.Path.ToUriComponent();
}
