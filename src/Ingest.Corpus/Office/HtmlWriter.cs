using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Ingest.Corpus.Families;
using Ingest.Corpus.Typesetting;

namespace Ingest.Corpus.Office;

/// <summary>The flow as HTML, for LibreOffice and for a browser, whose PDFs space, kern and order glyphs in their own ways.</summary>
internal sealed class HtmlWriter(FlowStyle style)
{
    private readonly StringBuilder _html = new();

    public string Write(ImmutableArray<FlowBlock> flow)
    {
        _html.Append("<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\"><style>").Append(Css())
            .Append("</style></head><body>\n");
        foreach (var block in flow)
        {
            if (block.Table is { } table)
            {
                Table(new(table));
            }
            else
            {
                Paragraph(block);
            }
        }

        return _html.Append("</body></html>\n").ToString();
    }

    private const string WithNext = "page-break-after: avoid; text-align: left;";

    private string Css()
    {
        var field = style.Field;
        var item = style.Size + Math.Max(style.ItemUp, 0);
        var cell = "vertical-align: top" + (style.Rules ? "; border: 0.5pt solid #444" : "");
        return string.Create(CultureInfo.InvariantCulture, $$"""
            @page { size: A4; margin: 2cm {{style.Margin}}cm; {{Running()}} }
            body, p, td, th { font-family: '{{style.Font}}'; font-size: {{style.Size}}pt{{(style.Justify ? "; text-align: justify" : "")}} }
            body { margin: 0 } p { margin-top: 0; margin-bottom: 6pt; margin-left: 0; margin-right: 0; line-height: 1.25 }
            p.title { font-size: {{style.Size + 6}}pt; font-weight: bold } p.meta, p.contents, p.small { margin-bottom: 1pt }
            p.item, p.section { font-size: {{item}}pt; margin-top: 18pt; margin-bottom: 3pt; {{WithNext}} color: #{{style.Color:x6}};
            {{(style.ItemBold ? "font-weight: bold;" : "")}} {{(style.ItemUnderline ? "text-decoration: underline;" : "")}}
            {{(style.Band ? "background: #dce6ef;" : "")}} {{(style.RuleAbove ? "border-top: 0.7pt solid #000;" : "")}}
            {{(style.Hanging ? "margin-left: 1.1cm; text-indent: -1.1cm;" : "")}} }
            p.section { font-size: {{item + 3}}pt; font-weight: bold }
            p.field { margin-top: 8pt; margin-bottom: 1pt; {{WithNext}} {{Look(field)}} } span.lead { {{Look(field)}} }
            p.inner { margin-top: 4pt; margin-bottom: 1pt; page-break-after: avoid; {{Look(style.Inner)}} } p.bold { font-weight: bold }
            p.entry { margin-bottom: 2pt; margin-left: 0.7cm; text-indent: -0.5cm } p.small { font-size: {{style.Size - 1}}pt }
            table { border-collapse: collapse; margin-bottom: 6pt } td, th { padding: 2pt 4pt; text-align: left; {{cell}} }
            td.figure { text-align: right; white-space: nowrap }
            """);
    }

    /// <summary>Boxes in the page's margins, which a browser prints and LibreOffice leaves out.</summary>
    private string Running() => style.Header is not { } header ? ""
        : $"@top-left {{ content: \"{header}\"; font: 8pt '{style.Font}' }} @bottom-right {{ content: \"Side \" counter(page) \" af \" "
            + $"counter(pages); font: 8pt '{style.Font}' }}";

    private static string Look(FieldForm form) => (FlowStyle.IsBold(form) ? "font-weight: bold;" : "")
        + form switch
        {
            FieldForm.Underlined => "text-decoration: underline;",
            FieldForm.Italic => "font-style: italic;",
            FieldForm.Larger => "font-size: 120%;",
            FieldForm.Spaced => "letter-spacing: 0.18em;",
            FieldForm.Band => "background: #eee;",
            _ => "",
        };

    private void Paragraph(FlowBlock block)
    {
        var kind = block.Kind.ToString().ToLowerInvariant();
        _html.Append(CultureInfo.InvariantCulture, $"<p class=\"{kind}{(block.Bold ? " bold" : "")}\"");
        _html.Append(block is { Kind: FlowKind.Entry, Level: > 1 } ? " style=\"margin-left: 1.4cm\">" : ">");
        if (block.Marker.Length > 0)
        {
            _html.Append(WebUtility.HtmlEncode(block.Marker)).Append("&nbsp; ");
        }

        if (block.Lead.Length > 0)
        {
            _html.Append(block.Kind == FlowKind.Paragraph ? "<span class=\"lead\">" : "<span>").Append(WebUtility.HtmlEncode(block.Lead))
                .Append("</span> ");
        }

        var (text, links) = Markup.Read(block.Text);
        var at = 0;
        foreach (var (from, to, url) in links)
        {
            _html.Append(WebUtility.HtmlEncode(text[at..from]));
            _html.Append(CultureInfo.InvariantCulture,
                $"<a href=\"{WebUtility.HtmlEncode(url)}\">{WebUtility.HtmlEncode(text[from..to])}</a>");
            at = to;
        }

        _html.Append(WebUtility.HtmlEncode(text[at..])).Append("</p>\n");
    }

    private void Table(FlowTable table)
    {
        _html.Append(style.Rules ? "<table border=\"1\">" : "<table>");
        foreach (var (head, cells) in table.Rows())
        {
            _html.Append("<tr>");
            foreach (var (text, span, down) in cells)
            {
                var (tag, look) = (head ? "th" : "td", !head && FlowTable.IsFigure(text) ? " class=\"figure\" align=\"right\"" : "");
                _html.Append(CultureInfo.InvariantCulture,
                    $"<{tag} colspan=\"{span}\" rowspan=\"{down}\"{look}>{WebUtility.HtmlEncode(text)}</{tag}>");
            }

            _html.Append("</tr>\n");
        }

        _html.Append("</table>\n");
    }
}
