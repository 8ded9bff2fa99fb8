using System.Text;
using Ingest.Model.Output;

namespace Ingest.Cli.Batch.Talk;

/// <summary>One result as one line: what became of which file, and why, with what to do.</summary>
public static class ResultLine
{
    public static string Of(DocumentResult result)
    {
        var line = new StringBuilder(result.Status switch
        {
            DocumentStatus.Complete => "complete  ",
            DocumentStatus.Partial => "partial   ",
            _ => "failed    ",
        }).Append(result.Path);
        if (result.Reason is { } reason)
        {
            line.Append(": ").Append(reason.Message);
            if (reason.Page is { } page && !reason.Message.StartsWith("Page", StringComparison.Ordinal))
            {
                line.Append(" (page ").Append(page).Append(')');
            }
        }
        else
        {
            line.Append("  ").Append(result.Pages).Append(" pages, ").Append(result.Items).Append(" items, ")
                .Append(result.Tables).Append(" tables");
        }

        return OneLine.Of(line.ToString());
    }
}
