using System.Text;
using Colophon.Model;

namespace Colophon.Mathematics.Writing;

/// <summary>Writes a formula as MathML Core.</summary>
/// <remarks>
/// The output is well-formed XML and valid HTML. Letters are written as the characters of the mathematical alphabets, which
/// need no <c>mathvariant</c>; only a single upright letter says so, since browsers would slant it.
/// </remarks>
internal sealed class MathMLWriter
{
    // Letters that browsers slant when they stand alone in mi (MathML Core, section 2.1.5, math-auto).
    private const string SlantedByBrowsers = "ıȷ∇∂ϴϵϑϰϕϱϖ";

    private readonly StringBuilder _output;

    private MathMLWriter(StringBuilder output) => _output = output;

    /// <summary>Appends the <c>math</c> element.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="root">The formula.</param>
    /// <param name="isDisplay">Whether it is displayed.</param>
    public static void Write(StringBuilder output, MathNode root, bool isDisplay)
    {
        var writer = new MathMLWriter(output);
        output.Append(isDisplay ? "<math display=\"block\">" : "<math>");
        writer.WriteContent(root);
        output.Append("</math>");
    }

    private void Write(MathNode node)
    {
        switch (node)
        {
            case MathRow row:
                Open("mrow");
                WriteRow(row);
                Close("mrow");
                break;
            case MathIdentifier identifier:
                WriteIdentifier(identifier.Text);
                break;
            case MathNumber number:
                WriteNumber(number);
                break;
            case MathText text:
                WriteText(text);
                break;
            case MathOperator op:
                OperatorWriter.Write(_output, op, place: null, OperatorRole.Alone);
                break;
            case MathSpace space:
                _output.Append("<mspace width=\"").AppendEm(space.Width).Append("\"/>");
                break;
            case MathFraction fraction:
                Open(fraction.HasLine ? "mfrac" : "mfrac linethickness=\"0\"");
                Write(fraction.Numerator);
                Write(fraction.Denominator);
                Close("mfrac");
                break;
            case MathRadical radical:
                WriteRadical(radical);
                break;
            case MathScripts scripts:
                WriteScripts(scripts);
                break;
            case MathUnderOver stack:
                WriteUnderOver(stack);
                break;
            case MathTable table:
                WriteTable(table);
                break;
            case MathStyle style:
                WriteStyle(style);
                break;
            case MathPhantom phantom:
                WritePhantom(phantom);
                break;
            default:
                throw new ArgumentException($"no MathML for {node.GetType().Name}", nameof(node));
        }
    }

    private void Open(string tag) => _output.Append('<').Append(tag).Append('>');

    private void Close(string tag) => _output.Append("</").Append(tag).Append('>');

    // For elements that lay out their children as a row by themselves.
    private void WriteContent(MathNode node)
    {
        if (node is MathRow row)
        {
            WriteRow(row);
        }
        else
        {
            Write(node);
        }
    }

    private void WriteRow(MathRow row)
    {
        // Browsers look past blank children when they tell prefix from infix; then let no operator depend on it.
        var isPlain = row.Children.Length > 1 && !row.Children.Any(child => child is MathSpace or MathText or MathPhantom);
        for (var i = 0; i < row.Children.Length; i++)
        {
            if (row.Children[i] is not MathOperator op)
            {
                Write(row.Children[i]);
                continue;
            }

            OperatorForm? place = i == 0 ? OperatorForm.Prefix : i == row.Children.Length - 1 ? OperatorForm.Postfix : OperatorForm.Infix;
            OperatorWriter.Write(_output, op, isPlain ? place : null, OperatorRole.Alone);
        }
    }

    private void WriteIdentifier(string text)
    {
        var isSlanted = text.Length == 1
            && (char.IsAsciiLetter(text[0]) || text[0] is (>= 'Α' and <= 'Ω') or (>= 'α' and <= 'ω') || SlantedByBrowsers.Contains(text[0], StringComparison.Ordinal));
        Open(isSlanted ? "mi mathvariant=\"normal\"" : "mi");
        _output.AppendXml(text);
        Close("mi");
    }

    private void WriteNumber(MathNumber number)
    {
        Open("mn");
        if (number.Value is { } value)
        {
            // A token element may hold HTML's phrasing content (HTML, 13.2.6.5), so a value is the same element here as in a sentence.
            _output.Append("<data value=\"").AppendXml(value.FullPrecision).Append("\" data-path=\"").AppendXml(value.Path).Append("\">");
            _output.AppendXml(number.Text).Append("</data>");
        }
        else
        {
            _output.AppendXml(number.Text);
        }

        Close("mn");
    }

    private void WriteText(MathText text)
    {
        var style = string.Concat(
            text.IsBold ? "font-weight:bold;" : "",
            text.IsItalic ? "font-style:italic;" : "",
            text.IsMonospaced ? "font-family:monospace;" : "");
        Open(style.Length == 0 ? "mtext" : $"mtext style=\"{style.TrimEnd(';')}\"");

        // Blanks at the ends of an element collapse; no-break spaces stay.
        var words = text.Content.Trim(' ');
        var before = text.Content.Length - text.Content.TrimStart(' ').Length;
        var after = text.Content.Length - before - words.Length;
        _output.Append('\u00A0', before).AppendXml(words).Append('\u00A0', after);
        Close("mtext");
    }

    private void WriteRadical(MathRadical radical)
    {
        if (radical.Index is null)
        {
            Open("msqrt");
            WriteContent(radical.Radicand);
            Close("msqrt");
            return;
        }

        Open("mroot");
        Write(radical.Radicand);
        Write(radical.Index);
        Close("mroot");
    }

    private void WriteScripts(MathScripts scripts)
    {
        var tag = (scripts.Subscript, scripts.Superscript) switch
        {
            (not null, not null) => "msubsup",
            (not null, null) => "msub",
            (null, _) => "msup",
        };
        Open(tag);
        Write(scripts.Base);
        WriteOptional(scripts.Subscript);
        WriteOptional(scripts.Superscript);
        Close(tag);
    }

    private void WriteOptional(MathNode? node)
    {
        if (node is not null)
        {
            Write(node);
        }
    }

    private void WriteUnderOver(MathUnderOver stack)
    {
        var tag = (stack.Under, stack.Over) switch
        {
            (not null, not null) => "munderover",
            (not null, null) => "munder",
            (null, _) => "mover",
        };
        Open(string.Concat(tag, stack.IsAccentOver ? " accent=\"true\"" : "", stack.IsAccentUnder ? " accentunder=\"true\"" : ""));
        WriteStacked(stack.Base, OperatorRole.Base);
        WriteStacked(stack.Under, OperatorRole.Mark);
        WriteStacked(stack.Over, OperatorRole.Mark);
        Close(tag);
    }

    private void WriteStacked(MathNode? node, OperatorRole role)
    {
        if (node is MathOperator op)
        {
            OperatorWriter.Write(_output, op, place: null, role);
        }
        else
        {
            WriteOptional(node);
        }
    }

    private void WriteTable(MathTable table)
    {
        var style = new CellStyle(table);
        Open(table.IsDisplayStyle ? "mtable displaystyle=\"true\"" : "mtable");
        for (var row = 0; row < table.Rows.Length; row++)
        {
            Open("mtr");
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                _output.Append("<mtd style=\"");
                style.Append(_output, row, column);
                _output.Append("\">");
                WriteContent(table.Rows[row][column]);
                Close("mtd");
            }

            Close("mtr");
        }

        Close("mtable");
    }

    private void WriteStyle(MathStyle style)
    {
        _output.Append("<mstyle");
        if (style.IsDisplayStyle is { } isDisplay)
        {
            _output.Append(isDisplay ? " displaystyle=\"true\"" : " displaystyle=\"false\"");
        }

        if (style.ScriptLevel is { } level)
        {
            _output.Append(" scriptlevel=\"").Append((char)('0' + level)).Append('"');
        }

        _output.Append('>');
        WriteContent(style.Content);
        Close("mstyle");
    }

    private void WritePhantom(MathPhantom phantom)
    {
        if (!phantom.KeepsWidth)
        {
            Open("mpadded width=\"0\"");
        }
        else if (!phantom.KeepsHeight)
        {
            Open("mpadded height=\"0\" depth=\"0\"");
        }

        Open("mphantom");
        WriteContent(phantom.Content);
        Close("mphantom");
        if (!phantom.KeepsWidth || !phantom.KeepsHeight)
        {
            Close("mpadded");
        }
    }
}
