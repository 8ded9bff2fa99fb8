namespace Ingest.Quality.Report;

/// <summary>What every page of the report has: its head with styles and scripts inside, so that it needs no other file.</summary>
internal static class Shell
{
    public static string Page(string title, string bodyClass, string body, params string[] scripts) => $$"""
        <!DOCTYPE html>
        <html lang="da" data-lang="da">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="data:,">
        <title>{{Html.Text(title)}}</title>
        <style>
        {{Html.Asset("report.css")}}
        </style>
        <script>
        {{Html.Asset("early.js")}}
        </script>
        </head>
        <body class="{{bodyClass}}">
        {{body}}
        <script>
        {{Html.Asset("common.js")}}
        {{string.Join('\n', scripts.Select(Html.Asset))}}
        </script>
        </body>
        </html>

        """;

    private const string Light = "<span class=\"da\" lang=\"da\">Lys / mørk</span><span class=\"en\" lang=\"en\">Light / dark</span>";

    public const string Switches = $"""
        <div class="switches">
          <div class="switch" role="group" aria-label="Sprog / Language">
            <button type="button" data-set-lang="da" aria-pressed="true" lang="da">Dansk</button>
            <button type="button" data-set-lang="en" aria-pressed="false" lang="en">English</button>
          </div>
          <button type="button" class="theme" data-theme-switch>{Light}</button>
        </div>
        """;
}
