using System.Text;
using Colophon.Model;

namespace Colophon.Mathematics.Writing;

/// <summary>Where an operator stands, which decides what needs saying.</summary>
internal enum OperatorRole
{
    /// <summary>In a row, or a script.</summary>
    Alone,

    /// <summary>What carries limits.</summary>
    Base,

    /// <summary>Over or under something.</summary>
    Mark,
}

/// <summary>Writes <c>mo</c> elements, with just those attributes that browsers would guess differently.</summary>
internal static class OperatorWriter
{
    /// <summary>Appends the element.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="op">The operator.</param>
    /// <param name="place">The form that browsers derive from its place; null where that is hard to tell.</param>
    /// <param name="role">Where it stands.</param>
    public static void Write(StringBuilder output, MathOperator op, OperatorForm? place, OperatorRole role)
    {
        output.Append("<mo");
        AppendForm(output, op);
        AppendSpaces(output, op, place, role);
        AppendStretch(output, op, role);
        AppendSize(output, op);
        if (role == OperatorRole.Base && op.HasMovableLimits != OperatorDictionary.HasMovableLimits(op.Text))
        {
            AppendFlag(output, "movablelimits", op.HasMovableLimits);
        }

        if (op.IsLarge != OperatorDictionary.IsLarge(op.Text))
        {
            AppendFlag(output, "largeop", op.IsLarge);
        }

        AppendText(output, op, role);
    }

    // Bars look alike on both sides; say which side this is.
    private static void AppendForm(StringBuilder output, MathOperator op)
    {
        if (op.Text is not ("|" or "‖"))
        {
            return;
        }

        output.Append(op.Form switch
        {
            OperatorForm.Prefix => " form=\"prefix\"",
            OperatorForm.Postfix => " form=\"postfix\"",
            OperatorForm.Infix => " form=\"infix\"",
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        });
    }

    private static void AppendSpaces(StringBuilder output, MathOperator op, OperatorForm? place, OperatorRole role)
    {
        // Over or under something, an operator is not in a row and has no space beside it.
        if (role == OperatorRole.Mark)
        {
            return;
        }

        var known = OperatorDictionary.Spaces(op, place);
        if (known?.Left != op.LeftSpace)
        {
            output.Append(" lspace=\"").AppendEm(op.LeftSpace).Append('"');
        }

        if (known?.Right != op.RightSpace)
        {
            output.Append(" rspace=\"").AppendEm(op.RightSpace).Append('"');
        }
    }

    private static void AppendStretch(StringBuilder output, MathOperator op, OperatorRole role)
    {
        // In a row, arrows along the line do not grow whatever they say.
        var isUndecided = role == OperatorRole.Alone && OperatorDictionary.IsHorizontalArrow(op.Text) && !op.IsStretchy;
        if (!isUndecided && op.IsStretchy != OperatorDictionary.IsStretchy(op.Text))
        {
            AppendFlag(output, "stretchy", op.IsStretchy);
        }

        if (op.IsStretchy && op.IsSymmetric != OperatorDictionary.IsSymmetric(op.Text))
        {
            AppendFlag(output, "symmetric", op.IsSymmetric);
        }
    }

    private static void AppendSize(StringBuilder output, MathOperator op)
    {
        if (op.MinimumSize is { } minimum)
        {
            output.Append(" minsize=\"").AppendEm(minimum).Append('"');
        }

        if (op.MaximumSize is { } maximum)
        {
            output.Append(" maxsize=\"").AppendEm(maximum).Append('"');
        }
    }

    // Browsers misplace combining marks that do not stretch, since those have no width: give them their spacing likes.
    private static void AppendText(StringBuilder output, MathOperator op, OperatorRole role)
    {
        if (role == OperatorRole.Mark && op.Text == "\u20D7")
        {
            output.Append(" mathsize=\"70%\">→</mo>");
        }
        else if (role == OperatorRole.Mark && op.Text == "\u0303")
        {
            output.Append(">˜</mo>");
        }
        else
        {
            output.Append('>').AppendXml(op.Text).Append("</mo>");
        }
    }

    private static void AppendFlag(StringBuilder output, string name, bool value) =>
        output.Append(' ').Append(name).Append(value ? "=\"true\"" : "=\"false\"");
}
