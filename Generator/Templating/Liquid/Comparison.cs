using System.Diagnostics;
using Colophon.Results;
using Colophon.Templating.Values;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>A comparison, with numbers compared as doubles and words by their code units.</summary>
/// <remarks>Fluid's own takes only its own classes for numbers, so that a result would never be greater than anything.</remarks>
internal sealed class Comparison(Expression left, Expression right, string sign) : BinaryExpression(left, right)
{
    /// <summary>The signs that compare.</summary>
    public static IReadOnlyList<string> Signs { get; } = ["==", "!=", "<>", "<", "<=", ">", ">="];

    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var left = Left.Evaluate(context);
        var right = Right.Evaluate(context);
        return new(BooleanValue.Create(left is not MissingValue && right is not MissingValue && Holds(left, right)));
    }

    /// <summary>Whether two values are the same number, the same words, or equal as Fluid sees it.</summary>
    public static bool AreEqual(FluidValue left, FluidValue right)
    {
        if (left is not ResultValue && right is ResultValue)
        {
            return AreEqual(right, left);
        }

        return (left, Numbers.ToDouble(left), Numbers.ToDouble(right)) switch
        {
            (_, double a, double b) => a == b,
            (ResultValue { Node: ResultText text }, _, _) => right.Type == FluidValues.String && text.Value == right.ToStringValue(),
            (ResultValue { Node: ResultBoolean boolean }, _, _) => right.Type == FluidValues.Boolean && boolean.Value == right.ToBooleanValue(),
            (ResultValue { Node: ResultArray list }, _, _) when right is EmptyValue => list.Items.IsEmpty,
            (ResultValue value, _, _) => right is ResultValue other && ReferenceEquals(value.Node, other.Node),
            _ => left.Equals(right),
        };
    }

    private bool Holds(FluidValue left, FluidValue right)
    {
        switch (sign)
        {
            case "==":
                return AreEqual(left, right);
            case "!=" or "<>":
                return !AreEqual(left, right);
            default:
                break;
        }

        if (Numbers.ToDouble(left) is double a && Numbers.ToDouble(right) is double b)
        {
            return sign switch
            {
                "<" => a < b,
                "<=" => a <= b,
                ">" => a > b,
                ">=" => a >= b,
                _ => throw new UnreachableException(sign),
            };
        }

        if (left.Type != FluidValues.String || right.Type != FluidValues.String)
        {
            return false;
        }

        var order = string.CompareOrdinal(left.ToStringValue(), right.ToStringValue());
        return sign switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            ">=" => order >= 0,
            _ => throw new UnreachableException(sign),
        };
    }
}
