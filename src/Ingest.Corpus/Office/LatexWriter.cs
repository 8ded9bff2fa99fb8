using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ingest.Corpus.Families;
using Ingest.Corpus.Typesetting;

namespace Ingest.Corpus.Office;

/// <summary>The flow as LaTeX for LuaTeX: lines filled by the paragraph, ligatures, kerning, a page number at the foot.</summary>
internal sealed class LatexWriter(FlowStyle style)
{
    private readonly StringBuilder _tex = new();

    public string Write(ImmutableArray<FlowBlock> flow)
    {
        _tex.Append(string.Create(CultureInfo.InvariantCulture, $$"""
            \documentclass[{{Math.Max(10, style.Size)}}pt,a4paper]{article}
            \usepackage{fontspec}\setmainfont{{{style.Font}}}
            \usepackage[a4paper,hmargin={{style.Margin}}cm,vmargin=2.3cm]{geometry}
            \usepackage{xcolor,longtable,array,fancyhdr}\usepackage[hidelinks]{hyperref}
            \definecolor{item}{HTML}{{{style.Color:X6}}}
            \setlength{\parindent}{0pt}\setlength{\parskip}{5pt}\emergencystretch=3em
            \pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\lhead{\small {{Escaped(style.Header ?? "")}}}\cfoot{\thepage}
            {{(style.Justify ? "" : "\\raggedright\\hyphenpenalty=10000")}}
            \begin{document}{{(style.Justify ? "" : "\\raggedright")}}

            """));
        foreach (var block in flow)
        {
            if (block.Table is { } table)
            {
                Table(new(table));
            }
            else
            {
                _tex.Append(Paragraph(block)).Append("\n\n");
            }
        }

        return _tex.Append("\\end{document}\n").ToString();
    }

    private string Paragraph(FlowBlock block)
    {
        var text = Linked(block.Text);
        var lead = block.Lead.Length == 0 ? "" : Escaped(block.Lead) + " ";
        var hang = style.Hanging && lead.Length > 0 ? "\\hangindent=1cm\\makebox[1cm][l]{" + Escaped(block.Lead) + "}" : lead;
        var item = (style.ItemBold ? "\\bfseries " : "") + "\\color{item} ";
        return block.Kind switch
        {
            FlowKind.Title => $"{{\\LARGE\\bfseries {text}\\par}}",
            FlowKind.Section => $"\\bigskip{{\\Large\\bfseries {lead}{text}\\par}}\\nopagebreak",
            FlowKind.Item =>
                $"\\bigskip{(style.RuleAbove ? "\\hrule\\nopagebreak " : "")}{{{(style.ItemUp > 1 ? "\\large" : "")}{item}{hang}"
                    + $"{text}\\par}}\\nopagebreak",
            FlowKind.Small => $"{{\\small {text}\\par}}\\vspace{{-3pt}}",
            FlowKind.Meta or FlowKind.Contents => (block.Bold ? $"\\textbf{{{text}}}" : text) + "\\vspace{-3pt}",
            FlowKind.Field => $"\\smallskip {Look(style.Field, text)}\\nopagebreak",
            FlowKind.Inner => $"{Look(style.Inner, text)}\\nopagebreak",
            FlowKind.Entry =>
                $"{{\\leftskip={(block.Level * 0.6).ToString("0.0", CultureInfo.InvariantCulture)}cm "
                    + $"\\hspace{{-0.5cm}}\\makebox[0.5cm][l]{{{Escaped(block.Marker)}}}\\ {text}\\par}}",
            _ => (lead.Length == 0 ? "" : Look(style.Field, lead.Trim()) + " ") + (block.Bold ? $"\\textbf{{{text}}}" : text),
        };
    }

    private static string Look(FieldForm form, string text) => form switch
    {
        FieldForm.Underlined => $"\\underline{{{text}}}",
        FieldForm.Italic => $"\\textit{{{text}}}",
        FieldForm.Larger => $"{{\\large {text}}}",
        _ => FlowStyle.IsBold(form) ? $"\\textbf{{{text}}}" : text,
    };

    private void Table(FlowTable table)
    {
        var columns = table.Planned.Table.Columns.Length;
        var (rule, line) = style.Rules ? ("|", "\\hline") : ("", "");
        var first = columns > 5 ? 0.22 : 0.3;
        var rest = (0.92 - first) / Math.Max(1, columns - 1) - 0.02;
        string Width(double share) => share.ToString("0.000", CultureInfo.InvariantCulture) + "\\linewidth";
        var figures = string.Concat(Enumerable.Range(1, columns - 1).Select(c =>
            $">{{\\{(table.Planned.Shape.TextColumns.Contains(c) ? "raggedright" : "raggedleft")}\\arraybackslash}}p{{{Width(rest)}}}"
                + $"{rule}"));
        _tex.Append(CultureInfo.InvariantCulture,
            $"{{\\{(columns > 5 ? "scriptsize" : "small")}\\hyphenpenalty=50\\setlength{{\\tabcolsep}}{{3pt}}\\begin{{longtable}}[l]{{"
                + $"{rule}>{{\\raggedright\\arraybackslash}}p{{{Width(first)}}}{rule}{figures}}}{line}\n");
        var spanned = 0;
        foreach (var (head, cells) in table.Rows())
        {
            // The cells under one that goes down over rows leave its column empty.
            var empty = !head && spanned > 0 && cells.Sum(c => c.Span) < columns ? "& " : "";
            spanned = !head && cells.Length > 0 && cells[0].Down > 1 ? cells[0].Down - 1 : Math.Max(0, spanned - 1);
            _tex.Append(empty)
                .AppendJoin(" & ",
                    cells.Select(
                        c => c.Span > 1 ? $"\\multicolumn{{{c.Span}}}{{{rule}c{rule}}}{{{Cell(c.Text, head)}}}" : Cell(c.Text, head)));
            _tex.Append(" \\\\").Append(line).Append('\n');
        }

        _tex.Append("\\end{longtable}}\n\n");
    }

    /// <summary>The empty space lets a cell's first word be divided.</summary>
    private static string Cell(string text, bool head) =>
        text.Length == 0 ? "" : "\\hspace{0pt}" + (head ? $"\\textbf{{{Escaped(text)}}}" : Escaped(text));

    private static string Linked(string marked)
    {
        var (text, links) = Markup.Read(marked);
        var result = new StringBuilder();
        var at = 0;
        foreach (var (from, to, url) in links)
        {
            result.Append(Escaped(text[at..from])).Append("\\href{")
                .Append(url.Replace("%", "\\%", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal))
                .Append("}{").Append(Escaped(text[from..to])).Append('}');
            at = to;
        }

        return result.Append(Escaped(text[at..])).ToString();
    }

    private static string Escaped(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            result.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => "\\" + c,
                '/' => "/\\allowbreak{}",
                _ => c.ToString(),
            });
        }

        return result.ToString();
    }
}
